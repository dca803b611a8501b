import { commands, Location, Position, Range, Uri } from 'vscode';
import type * as protocol from 'vscode-languageclient';

/** Opens the editor's list of references at a place; what the server sends becomes the editor's own values. */
export async function showReferences(
  uri: string,
  position: protocol.Position,
  locations: readonly protocol.Location[],
): Promise<void> {
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    positionOf(position),
    locations.map(({ uri: target, range }) => new Location(Uri.parse(target), rangeOf(range))),
  );
}

function rangeOf({ start, end }: protocol.Range): Range {
  return new Range(positionOf(start), positionOf(end));
}

function positionOf({ line, character }: protocol.Position): Position {
  return new Position(line, character);
}
