CREATE TABLE `answers` (
	`attempt` text NOT NULL,
	`sequence` integer NOT NULL,
	`screening` text NOT NULL,
	`digest` text NOT NULL,
	PRIMARY KEY(`attempt`, `sequence`),
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`screening`) REFERENCES `screenings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `answers_by_digest` ON `answers` (`screening`,`digest`);