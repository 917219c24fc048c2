CREATE TABLE "audit" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"act" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guesses" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"token" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"invitation" text,
	"to" text NOT NULL,
	"body" json NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"tries" bigint NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "absences" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt" text NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"granted" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"staff" text NOT NULL,
	"account" text NOT NULL,
	"provider" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt" text NOT NULL,
	"sequence" bigint,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"invitation" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_answers" (
	"invitation" text PRIMARY KEY NOT NULL,
	"screening" text NOT NULL,
	"body" json NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"screening" text NOT NULL,
	"token" text NOT NULL,
	"place" bigint NOT NULL,
	"name" text NOT NULL,
	"sought" text NOT NULL,
	"email" text,
	"alias" text NOT NULL,
	"reference" text,
	"extra_time" bigint NOT NULL,
	"warm_up" json,
	"draws" json NOT NULL,
	"state" text NOT NULL,
	"language" text,
	"history" json,
	"accommodation" text,
	"human_look_asked_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"consented_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"touched_at" timestamp (3) with time zone NOT NULL,
	"on_hold" boolean NOT NULL,
	"result" json,
	"total" double precision,
	"decision" text,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "overrides" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt" text NOT NULL,
	"criterion" text NOT NULL,
	"machine" bigint,
	"level" bigint,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" bigint NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"attempt" text NOT NULL,
	"by" text NOT NULL,
	"criterion" text NOT NULL,
	"level" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ratings_of" PRIMARY KEY("attempt","by","criterion")
);
--> statement-breakpoint
CREATE TABLE "screenings" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"plan" json NOT NULL,
	"seed" bigint NOT NULL,
	"blind" boolean NOT NULL,
	"deadline" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"staff" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signals" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt" text NOT NULL,
	"sender" text NOT NULL,
	"body" json NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"role" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"role" text NOT NULL,
	"invited_by" text,
	"note" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "invitation" text;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "draw" bigint;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "limit" bigint;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "here_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "grace" bigint;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_staff_staff_id_fk" FOREIGN KEY ("staff") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_invitation_invitations_id_fk" FOREIGN KEY ("invitation") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_answers" ADD CONSTRAINT "group_answers_invitation_invitations_id_fk" FOREIGN KEY ("invitation") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_answers" ADD CONSTRAINT "group_answers_screening_screenings_id_fk" FOREIGN KEY ("screening") REFERENCES "public"."screenings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_screening_screenings_id_fk" FOREIGN KEY ("screening") REFERENCES "public"."screenings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_staff_id_fk" FOREIGN KEY ("staff") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signals" ADD CONSTRAINT "signals_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_by_subject" ON "audit" USING btree ("kind","subject");--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit" USING btree ("actor","id");--> statement-breakpoint
CREATE INDEX "guesses_by_address" ON "guesses" USING btree ("address","at");--> statement-breakpoint
CREATE INDEX "guesses_by_at" ON "guesses" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_token" ON "api_keys" USING btree ("token");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_cause" ON "outbox" USING btree ("cause");--> statement-breakpoint
CREATE INDEX "outbox_by_due" ON "outbox" USING btree ("sent_at","failed_at","due_at");--> statement-breakpoint
CREATE INDEX "outbox_by_invitation" ON "outbox" USING btree ("invitation");--> statement-breakpoint
CREATE INDEX "webhooks_by_created" ON "webhooks" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "absences_by_attempt" ON "absences" USING btree ("attempt");--> statement-breakpoint
CREATE INDEX "accounts_by_staff" ON "accounts" USING btree ("staff");--> statement-breakpoint
CREATE INDEX "comments_by_attempt" ON "comments" USING btree ("attempt");--> statement-breakpoint
CREATE INDEX "decisions_by_invitation" ON "decisions" USING btree ("invitation");--> statement-breakpoint
CREATE INDEX "group_answers_by_screening" ON "group_answers" USING btree ("screening");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_place" ON "invitations" USING btree ("screening","place");--> statement-breakpoint
CREATE INDEX "invitations_by_state" ON "invitations" USING btree ("screening","state","id");--> statement-breakpoint
CREATE INDEX "invitations_by_total" ON "invitations" USING btree ("screening","total","id");--> statement-breakpoint
CREATE INDEX "invitations_by_name" ON "invitations" USING btree ("screening","sought","id");--> statement-breakpoint
CREATE INDEX "invitations_by_touched" ON "invitations" USING btree ("touched_at");--> statement-breakpoint
CREATE INDEX "overrides_by_attempt" ON "overrides" USING btree ("attempt","criterion");--> statement-breakpoint
CREATE UNIQUE INDEX "rate_limits_key" ON "rate_limits" USING btree ("key");--> statement-breakpoint
CREATE INDEX "screenings_by_created" ON "screenings" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("token");--> statement-breakpoint
CREATE INDEX "sessions_by_staff" ON "sessions" USING btree ("staff");--> statement-breakpoint
CREATE UNIQUE INDEX "signals_sender" ON "signals" USING btree ("attempt","sender");--> statement-breakpoint
CREATE INDEX "signals_by_attempt" ON "signals" USING btree ("attempt");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_invitations_token" ON "staff_invitations" USING btree ("token");--> statement-breakpoint
CREATE INDEX "verifications_by_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_invitation_invitations_id_fk" FOREIGN KEY ("invitation") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_by_draw" ON "attempts" USING btree ("invitation","draw");