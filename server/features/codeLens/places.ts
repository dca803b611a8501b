import type { Command, Location, Position } from 'vscode-languageserver';
import { abilitiesOf, showReferences } from '../../abilities';
import type { Context } from '../feature';

/** The words of a lens, with a list of places a click away. An editor that cannot show the list shows the words alone. */
export function listOf(
  { client, document }: Context,
  at: Position,
  title: string,
  places: readonly Location[],
): Command {
  if (!abilitiesOf(client).showsReferences) return { title, command: '' };
  return { title, command: showReferences, arguments: [document.uri, at, places] };
}
