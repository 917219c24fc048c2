CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit` (`kind`,`subject`);--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit` (`actor`,`id`);--> statement-breakpoint
CREATE TABLE `guesses` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `guesses_by_address` ON `guesses` (`address`,`at`);--> statement-breakpoint
CREATE INDEX `guesses_by_at` ON `guesses` (`at`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_token` ON `api_keys` (`token`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`cause` text NOT NULL,
	`invitation` text,
	`to` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`sent_at` integer,
	`failed_at` integer,
	`problem` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_cause` ON `outbox` (`cause`);--> statement-breakpoint
CREATE INDEX `outbox_by_due` ON `outbox` (`sent_at`,`failed_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_by_invitation` ON `outbox` (`invitation`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE INDEX `webhooks_by_created` ON `webhooks` (`created_at`);--> statement-breakpoint
CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer NOT NULL,
	`granted` integer NOT NULL,
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `absences_by_attempt` ON `absences` (`attempt`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`account` text NOT NULL,
	`provider` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_by_staff` ON `accounts` (`staff`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt` text NOT NULL,
	`sequence` integer,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comments_by_attempt` ON `comments` (`attempt`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`invitation`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `decisions_by_invitation` ON `decisions` (`invitation`);--> statement-breakpoint
CREATE TABLE `group_answers` (
	`invitation` text PRIMARY KEY NOT NULL,
	`screening` text NOT NULL,
	`body` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`invitation`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`screening`) REFERENCES `screenings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `group_answers_by_screening` ON `group_answers` (`screening`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`screening` text NOT NULL,
	`token` text NOT NULL,
	`place` integer NOT NULL,
	`name` text NOT NULL,
	`sought` text NOT NULL,
	`email` text,
	`alias` text NOT NULL,
	`reference` text,
	`extra_time` integer NOT NULL,
	`warm_up` text,
	`draws` text NOT NULL,
	`state` text NOT NULL,
	`language` text,
	`history` text,
	`accommodation` text,
	`human_look_asked_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`opened_at` integer,
	`consented_at` integer,
	`started_at` integer,
	`finished_at` integer,
	`reminded_at` integer,
	`touched_at` integer NOT NULL,
	`on_hold` integer NOT NULL,
	`result` text,
	`total` real,
	`decision` text,
	`decided_at` integer,
	FOREIGN KEY (`screening`) REFERENCES `screenings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_place` ON `invitations` (`screening`,`place`);--> statement-breakpoint
CREATE INDEX `invitations_by_state` ON `invitations` (`screening`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_by_total` ON `invitations` (`screening`,`total`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_by_name` ON `invitations` (`screening`,`sought`,`id`);--> statement-breakpoint
CREATE INDEX `invitations_by_touched` ON `invitations` (`touched_at`);--> statement-breakpoint
CREATE TABLE `overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt` text NOT NULL,
	`criterion` text NOT NULL,
	`machine` integer,
	`level` integer,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `overrides_by_attempt` ON `overrides` (`attempt`,`criterion`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`attempt` text NOT NULL,
	`by` text NOT NULL,
	`criterion` text NOT NULL,
	`level` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`attempt`, `by`, `criterion`),
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `screenings` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`plan` text NOT NULL,
	`seed` integer NOT NULL,
	`blind` integer NOT NULL,
	`deadline` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `screenings_by_created` ON `screenings` (`created_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_by_staff` ON `sessions` (`staff`);--> statement-breakpoint
CREATE TABLE `signals` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt` text NOT NULL,
	`sender` text NOT NULL,
	`body` text NOT NULL,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signals_sender` ON `signals` (`attempt`,`sender`);--> statement-breakpoint
CREATE INDEX `signals_by_attempt` ON `signals` (`attempt`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`role` text NOT NULL,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` text,
	`note` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_invitations_token` ON `staff_invitations` (`token`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_by_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
ALTER TABLE `attempts` ADD `invitation` text REFERENCES invitations(id) ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE `attempts` ADD `draw` integer;--> statement-breakpoint
ALTER TABLE `attempts` ADD `limit` integer;--> statement-breakpoint
ALTER TABLE `attempts` ADD `here_at` integer;--> statement-breakpoint
ALTER TABLE `attempts` ADD `grace` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_by_draw` ON `attempts` (`invitation`,`draw`);