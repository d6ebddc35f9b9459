import pg from 'pg';

interface CopyConnection {
  stream: NodeJS.ReadWriteStream & { writableNeedDrain?: boolean };
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** pg's own query object; it answers the COPY messages of the protocol by doing nothing, which the two below change. */
interface CopyQuery extends pg.Submittable {
  handleCopyData(message: { chunk: Buffer }, connection: CopyConnection): void;
  handleCopyInResponse(connection: CopyConnection): void;
}

const Query = (pg as unknown as { Query: new (text: string, values: undefined, done: (error: Error | null) => void) => CopyQuery }).Query;

/** Runs `copy … to stdout`; `take` gets each row as it comes, and what it returns is awaited before more is read. */
export function copyOut(client: pg.Client, text: string, take: (row: Buffer) => Promise<void> | void): Promise<void> {
  let waiting: Promise<void> = Promise.resolve();
  return new Promise((settle, fail) => {
    const query = new Query(text, undefined, (error) => {
      if (error) fail(error);
      else waiting.then(settle, fail);
    });
    query.handleCopyData = ({ chunk }, { stream }) => {
      // The chunk lies in a buffer that the connection uses again.
      const took = take(Buffer.from(chunk));
      if (!took) return;
      // The server waits while the archive is written.
      stream.pause();
      waiting = waiting.then(() => took).finally(() => stream.resume());
      waiting.catch(() => undefined);
    };
    client.query(query);
  });
}

/** Runs `copy … from stdin` with what `give` yields. */
export function copyIn(client: pg.Client, text: string, give: () => AsyncIterable<Buffer>): Promise<void> {
  return new Promise((settle, fail) => {
    const query = new Query(text, undefined, (error) => (error ? fail(error) : settle()));
    query.handleCopyInResponse = (connection) => void send(connection, give());
    client.query(query);
  });
}

async function send(connection: CopyConnection, chunks: AsyncIterable<Buffer>): Promise<void> {
  const { stream } = connection;
  try {
    for await (const chunk of chunks) {
      connection.sendCopyFromChunk(chunk);
      if (stream.writableNeedDrain) await new Promise((settle) => stream.once('drain', settle));
    }
    connection.endCopyFrom();
  } catch (error) {
    connection.sendCopyFail((error as Error).message);
  }
}
