CREATE TABLE "answers" (
	"attempt" text NOT NULL,
	"sequence" bigint NOT NULL,
	"screening" text NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "answers_of" PRIMARY KEY("attempt","sequence")
);
--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_screening_screenings_id_fk" FOREIGN KEY ("screening") REFERENCES "public"."screenings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_by_digest" ON "answers" USING btree ("screening","digest");