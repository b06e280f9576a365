/**
 * The local service behind a wire that is listened to: every request and answer, byte by byte.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type LocalService, startLocalService } from "../../lambdas/local/startLocalService.ts";

export interface Exchange {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly status: number;
  readonly answerHeaders: IncomingHttpHeaders;
  /** As on the wire. */
  readonly answer: Buffer;
}

export interface RecordedService extends LocalService {
  readonly exchanges: readonly Exchange[];
  /** Lines that the functions logged. */
  readonly logged: readonly string[];
  /** Keeps requests waiting until what it returns is called. */
  hold(): () => void;
}

/** @param storePath Folder of the store; null keeps it in memory. */
export async function startRecordedService(storePath: string | null): Promise<RecordedService> {
  const logged: string[] = [];
  const exchanges: Exchange[] = [];
  let open: Promise<void> = Promise.resolve();
  const service = await startLocalService({ storePath, log: (line) => logged.push(line) });
  const wire = createServer((asked, answered) => {
    passOnAndRecord(asked, answered).catch(() => answered.destroy());
  });
  await new Promise<void>((listening) => wire.listen(0, "127.0.0.1", listening));
  return {
    ...service,
    url: `http://127.0.0.1:${(wire.address() as AddressInfo).port}`,
    exchanges,
    logged,
    hold: () => {
      let release = (): void => {};
      open = new Promise((opened) => {
        release = opened;
      });
      return release;
    },
    close: async () => {
      wire.closeAllConnections();
      await new Promise((closed) => wire.close(closed));
      await service.close();
    },
  };

  async function passOnAndRecord(asked: IncomingMessage, answered: ServerResponse): Promise<void> {
    const body = await buffer(asked);
    await open;
    const from = await passOn(service.url, asked, body);
    const answer = await buffer(from);
    const { url = "", headers } = asked;
    const { statusCode: status = 0, headers: answerHeaders } = from;
    exchanges.push({ url, headers, body: body.toString("utf8"), status, answerHeaders, answer });
    answered.writeHead(status, answerHeaders).end(answer);
  }
}

function passOn(origin: string, asked: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  const { method = "GET", url = "/", headers } = asked;
  return new Promise((resolve, reject) => {
    request(new URL(url, origin), { method, headers }, resolve).on("error", reject).end(body);
  });
}
