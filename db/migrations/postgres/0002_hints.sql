CREATE TABLE "hints" (
	"attempt" text NOT NULL,
	"place" bigint NOT NULL,
	"sender" text NOT NULL,
	"body" json NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hints_place" PRIMARY KEY("attempt","place")
);
--> statement-breakpoint
ALTER TABLE "hints" ADD CONSTRAINT "hints_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hints_sender" ON "hints" USING btree ("attempt","sender");