DROP INDEX "invitations_by_total";--> statement-breakpoint
CREATE INDEX "invitations_by_total" ON "invitations" USING btree ("screening","total","id","state","decision","finished_at");