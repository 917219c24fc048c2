import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "./keep-statements";

function open(): Sqlite.Database {
  const client = new Sqlite(":memory:");
  client.exec("create table cups (name text)");
  keepStatements(client);
  return client;
}

test("the same words are prepared once", () => {
  const client = open();
  expect(client.prepare("select name from cups")).toBe(client.prepare("select name from cups"));
});

test("a kept statement is handed out as if it were new", () => {
  const client = open();
  client.prepare("insert into cups values (?)").run("blue");
  expect(client.prepare("select name from cups").raw().all()).toEqual([["blue"]]);
  expect(client.prepare("select name from cups").all()).toEqual([{ name: "blue" }]);
});

test("a statement survives a change of the tables", () => {
  const client = open();
  const select = "select * from cups";
  client.prepare("insert into cups values (?)").run("blue");
  expect(client.prepare(select).all()).toEqual([{ name: "blue" }]);
  client.exec("alter table cups add column size integer default 3");
  expect(client.prepare(select).all()).toEqual([{ name: "blue", size: 3 }]);
});

test("of too many statements, the one that was asked for longest ago goes", () => {
  const client = open();
  const first = client.prepare("select 0");
  const second = client.prepare("select 1");
  for (let number = 2; number < 400; number += 1) client.prepare(`select ${number}`);
  expect(client.prepare("select 0")).toBe(first);
  client.prepare("select 400");
  expect(client.prepare("select 0")).toBe(first);
  expect(client.prepare("select 1")).not.toBe(second);
});
