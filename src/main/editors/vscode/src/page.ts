import { dirname } from "node:path";
import * as vscode from "vscode";
import { run } from "./opis";

/** The page that a reader of the edition sees, beside the file; made anew each time the file is saved. */
export class PageOfFile implements vscode.Disposable {
  private readonly panels = new Map<string, vscode.WebviewPanel>();
  private readonly saved = vscode.workspace.onDidSaveTextDocument((document) => {
    const panel = this.panels.get(document.uri.toString());
    if (panel !== undefined) {
      void fill(panel, document.uri);
    }
  });

  async show(file: vscode.Uri): Promise<void> {
    const key = file.toString();
    const open = this.panels.get(key);
    if (open !== undefined) {
      open.reveal(undefined, true);
      return fill(open, file);
    }
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    const panel = vscode.window.createWebviewPanel(
      "opis.page",
      `Page of ${name}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      // the page has its style inside and needs nothing from outside
      { enableScripts: false, localResourceRoots: [] },
    );
    this.panels.set(key, panel);
    panel.onDidDispose(() => this.panels.delete(key));
    return fill(panel, file);
  }

  dispose(): void {
    this.saved.dispose();
    this.panels.forEach((panel) => panel.dispose());
  }
}

async function fill(panel: vscode.WebviewPanel, file: vscode.Uri): Promise<void> {
  try {
    panel.webview.html = await run(["derive", "html", "--", file.fsPath], dirname(file.fsPath));
  } catch (error) {
    panel.webview.html = `<!DOCTYPE html><title>opis</title><pre>${text(error)}</pre>`;
  }
}

function text(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
