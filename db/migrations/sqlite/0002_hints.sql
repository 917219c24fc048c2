CREATE TABLE `hints` (
	`attempt` text NOT NULL,
	`place` integer NOT NULL,
	`sender` text NOT NULL,
	`body` text NOT NULL,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`attempt`, `place`),
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hints_sender` ON `hints` (`attempt`,`sender`);