CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`guest` text NOT NULL,
	`address` text,
	`scenario` text NOT NULL,
	`hash` text NOT NULL,
	`seed` integer NOT NULL,
	`mode` text NOT NULL,
	`engine` text NOT NULL,
	`grader` text NOT NULL,
	`started_at` integer NOT NULL,
	`paused_at` integer,
	`paused_for` integer NOT NULL,
	`state` text NOT NULL,
	`next` integer NOT NULL,
	`ending` text,
	`ended_at` integer,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`hash`) REFERENCES `scenario_versions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempts_by_guest` ON `attempts` (`guest`,`started_at`);--> statement-breakpoint
CREATE INDEX `attempts_by_address` ON `attempts` (`address`,`started_at`);--> statement-breakpoint
CREATE INDEX `attempts_by_last_seen` ON `attempts` (`last_seen_at`);--> statement-breakpoint
CREATE TABLE `entries` (
	`attempt` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` real NOT NULL,
	`kind` text NOT NULL,
	`sender` text,
	`body` text NOT NULL,
	PRIMARY KEY(`attempt`, `sequence`),
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_sender` ON `entries` (`attempt`,`sender`);--> statement-breakpoint
CREATE TABLE `scenario_versions` (
	`hash` text PRIMARY KEY NOT NULL,
	`scenario` text NOT NULL,
	`content` text NOT NULL,
	`persona` text NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `scenario_versions_by_scenario` ON `scenario_versions` (`scenario`);--> statement-breakpoint
CREATE TABLE `scorecards` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt` text NOT NULL,
	`grader` text NOT NULL,
	`total` real,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scorecards_grader` ON `scorecards` (`attempt`,`grader`);