DROP INDEX "scorecards_grader";--> statement-breakpoint
ALTER TABLE "scorecards" ADD COLUMN "round" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "scorecards" ADD COLUMN "reading" text DEFAULT 'stored' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "scorecards_round" ON "scorecards" USING btree ("attempt","round","grader");