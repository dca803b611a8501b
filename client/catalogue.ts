import { Uri, WorkspaceEdit, type WorkspaceFolder, window, workspace } from 'vscode';
import { messages } from './messages';
import { catalogueTemplate } from './template';

/** Shows the catalogue of the folder at hand. Where there is none, offers to create one; an existing file is never touched. */
export async function openCatalogue(): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const uri = Uri.joinPath(folder.uri, 'belegg.yaml');
  if (!(await exists(uri)) && !(await create(folder, uri))) return;
  await window.showTextDocument(uri);
}

/** The folder of the active editor, else the only one, else the one that is picked. Undefined when nothing is chosen. */
async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const { workspaceFolders = [] } = workspace;
  if (!workspaceFolders.length) {
    void window.showInformationMessage(messages().noFolder);
    return undefined;
  }
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  return active ?? (workspaceFolders.length === 1 ? workspaceFolders[0] : window.showWorkspaceFolderPick());
}

/** Asks, then creates the file as one step that the editor can undo. False when it is not there afterwards. */
async function create(folder: WorkspaceFolder, uri: Uri): Promise<boolean> {
  const { noCatalogue, createCatalogue, createFailed } = messages();
  const answer = await window.showInformationMessage(noCatalogue(folder.name), createCatalogue);
  if (answer !== createCatalogue) return false;
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(catalogueTemplate) });
  if (await workspace.applyEdit(edit)) return true;
  void window.showErrorMessage(createFailed);
  return false;
}

function exists(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
