import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** An e-mail as the server took it. */
export type TakenMail = { to: string[]; text: string };

export type TrialMailServer = {
  address: string;
  taken: TakenMail[];
  /** What it says to the next recipients in the place of taking them, as "550 no such mailbox"; null: it takes them. */
  refuse: string | null;
  /** Called when an e-mail has come in, before it is answered. */
  onTaken: () => Promise<void> | void;
  close(): Promise<void>;
};

/** For tests: a mail server that speaks as much SMTP (RFC 5321) as is needed, and keeps what it is given. */
export async function openTrialMailServer(): Promise<TrialMailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A sender that hangs up in the middle is what some tests are about.
    socket.on("error", () => undefined);
    serve(socket, trial);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  const port = place !== null && typeof place === "object" ? place.port : 0;
  const trial: TrialMailServer = {
    address: `smtp://127.0.0.1:${port}`,
    taken: [],
    refuse: null,
    onTaken: () => undefined,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return trial;
}

function serve(socket: Socket, trial: TrialMailServer): void {
  let to: string[] = [];
  let message: string[] | null = null;
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const take = async (line: string) => {
    if (message !== null) {
      if (line !== ".") return void message.push(line);
      trial.taken.push({ to, text: message.join("\n") });
      [to, message] = [[], null];
      await trial.onTaken();
      return void say("250 taken");
    }
    const [word = ""] = line.toUpperCase().split(/[ :]/);
    if (word === "RCPT" && trial.refuse !== null) return void say(trial.refuse);
    if (word === "RCPT") to.push(/<(.*)>/.exec(line)?.[1] ?? "");
    if (word === "DATA") message = [];
    if (word === "QUIT") return void socket.end("221 bye\r\n");
    say(word === "DATA" ? "354 go on" : "250 good");
  };
  say("220 trial");
  socket.on("data", async (data) => {
    const lines = (rest + data.toString("utf8")).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) await take(line);
  });
}
