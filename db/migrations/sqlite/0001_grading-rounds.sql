DROP INDEX `scorecards_grader`;--> statement-breakpoint
ALTER TABLE `scorecards` ADD `round` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scorecards` ADD `reading` text DEFAULT 'stored' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `scorecards_round` ON `scorecards` (`attempt`,`round`,`grader`);