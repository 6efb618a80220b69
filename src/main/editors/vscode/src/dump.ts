import { dirname } from "node:path";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { run } from "./opis";

const SCHEME = "opis-dump";

interface Place {
  uri: string;
}

/** The way from a TEI file to its dump: the line, or the whole of what the file says against what the dump says. */
export class DumpOfFile implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  constructor(private readonly server: () => LanguageClient) {}

  async open(editor: vscode.TextEditor): Promise<void> {
    await this.server().sendRequest("workspace/executeCommand", {
      command: "opis.openDump",
      arguments: [editor.document.uri.toString(), editor.selection.active],
    });
  }

  /** Left the dump as it is kept, right the dump that the file decodes to. */
  async compare(editor: vscode.TextEditor): Promise<void> {
    const dump = await this.find(editor);
    if (dump === undefined) {
      void vscode.window.showInformationMessage("The dump of this file is not in a folder where opis looks for it.");
      return;
    }
    await editor.document.save();
    const file = editor.document.uri;
    const decoded = vscode.Uri.from({ scheme: SCHEME, path: dump.path, query: file.fsPath });
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    await vscode.commands.executeCommand("vscode.diff", dump, decoded, `Dump and ${name}`);
  }

  provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return run(["decode", "--", uri.query], dirname(uri.query));
  }

  dispose(): void {
    this.provider.dispose();
  }

  private async find(editor: vscode.TextEditor): Promise<vscode.Uri | undefined> {
    const found = await this.server().sendRequest<Place[] | null>("workspace/executeCommand", {
      command: "opis.dumpPlace",
      arguments: [editor.document.uri.toString()],
    });
    return found?.[0] === undefined ? undefined : vscode.Uri.parse(found[0].uri);
  }
}
