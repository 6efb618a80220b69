import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

const SCHEME = "opis-tei";
const DELAY = 400;

/** The TEI of a dump, beside it, kept up to date as it is edited. */
export class TeiOfDump implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly parts: vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: () => LanguageClient) {
    this.parts = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidChangeTextDocument((event) => this.later(event.document.uri)),
      this.changed,
    ];
  }

  async show(dump: vscode.Uri): Promise<void> {
    const document = await vscode.workspace.openTextDocument(shown(dump));
    await vscode.languages.setTextDocumentLanguage(document, "xml");
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const tei = await this.server().sendRequest<string | null>("workspace/executeCommand", {
      command: "opis.preview",
      arguments: [uri.query],
    });
    return tei ?? "<!-- no dump: opis.toml names the folders that hold dumps, [dumps] folders = [\"dumps\"] -->\n";
  }

  dispose(): void {
    this.waiting.forEach((timer) => clearTimeout(timer));
    this.parts.forEach((part) => part.dispose());
  }

  private later(dump: vscode.Uri): void {
    const key = dump.toString();
    const open = vscode.workspace.textDocuments.some((d) => d.uri.scheme === SCHEME && d.uri.query === key);
    if (open) {
      clearTimeout(this.waiting.get(key));
      this.waiting.set(
        key,
        setTimeout(() => this.changed.fire(shown(dump)), DELAY),
      );
    }
  }
}

function shown(dump: vscode.Uri): vscode.Uri {
  const path = dump.path.replace(/\.txt$/, "") + ".xml";
  return vscode.Uri.from({ scheme: SCHEME, path, query: dump.toString() });
}
