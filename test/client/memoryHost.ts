import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { noStore } from '../../server/project/store';
import { serve } from '../../server/server';

export interface MemoryServer {
  /** The editor's end. */
  readonly connection: ProtocolConnection;
  /** URIs of the files that the server has read, in order. */
  readonly read: readonly string[];
}

/** A server in this process, whose files are these, by URI, and whose own lie below `home`. */
export function serverOf(home: string, texts: Readonly<Record<string, string | undefined>>): MemoryServer {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const read: string[] = [];
  const files = {
    read: async (uri: string) => {
      read.push(uri);
      const text = texts[uri];
      if (text === undefined) throw new Error(`${uri} is missing.`);
      return new TextEncoder().encode(text);
    },
    async *list() {},
  };
  const own = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toEditor),
  );
  serve(own, { files, store: noStore, home });
  own.listen();
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  return { connection, read };
}
