CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"guest" text NOT NULL,
	"address" text,
	"scenario" text NOT NULL,
	"hash" text NOT NULL,
	"seed" bigint NOT NULL,
	"mode" text NOT NULL,
	"engine" text NOT NULL,
	"grader" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"paused_for" bigint NOT NULL,
	"state" json NOT NULL,
	"next" bigint NOT NULL,
	"ending" text,
	"ended_at" timestamp (3) with time zone,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"attempt" text NOT NULL,
	"sequence" bigint NOT NULL,
	"at" double precision NOT NULL,
	"kind" text NOT NULL,
	"sender" text,
	"body" json NOT NULL,
	CONSTRAINT "entries_sequence" PRIMARY KEY("attempt","sequence")
);
--> statement-breakpoint
CREATE TABLE "scenario_versions" (
	"hash" text PRIMARY KEY NOT NULL,
	"scenario" text NOT NULL,
	"content" json NOT NULL,
	"persona" json NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scorecards" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt" text NOT NULL,
	"grader" text NOT NULL,
	"total" double precision,
	"body" json NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_hash_scenario_versions_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."scenario_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecards" ADD CONSTRAINT "scorecards_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_by_guest" ON "attempts" USING btree ("guest","started_at");--> statement-breakpoint
CREATE INDEX "attempts_by_address" ON "attempts" USING btree ("address","started_at");--> statement-breakpoint
CREATE INDEX "attempts_by_last_seen" ON "attempts" USING btree ("last_seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_sender" ON "entries" USING btree ("attempt","sender");--> statement-breakpoint
CREATE INDEX "scenario_versions_by_scenario" ON "scenario_versions" USING btree ("scenario");--> statement-breakpoint
CREATE UNIQUE INDEX "scorecards_grader" ON "scorecards" USING btree ("attempt","grader");