import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { DumpOfFile } from "./dump";
import { PageOfFile } from "./page";
import { client } from "./server";
import { Tasks } from "./tasks";
import { TeiOfDump } from "./tei";

let server: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const running = (): LanguageClient => {
    if (server === undefined) {
      throw new Error("opis is not running; see the output of opis.");
    }
    return server;
  };
  const tei = new TeiOfDump(running);
  const page = new PageOfFile();
  const dump = new DumpOfFile(running);
  const here = (name: string, act: (editor: vscode.TextEditor) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(name, async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor !== undefined) {
        await act(editor);
      }
    });
  context.subscriptions.push(
    tei,
    page,
    dump,
    here("opis.showTei", (editor) => tei.show(editor.document.uri)),
    here("opis.showPage", (editor) => page.show(editor.document.uri)),
    here("opis.compare", (editor) => dump.compare(editor)),
    here("opis.toDump", (editor) => dump.open(editor)),
    vscode.commands.registerCommand("opis.restart", start),
    vscode.tasks.registerTaskProvider("opis", new Tasks()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("opis")) {
        void start();
      }
    }),
  );
  const projects = await vscode.workspace.findFiles("**/opis.toml", "**/node_modules/**", 1);
  await vscode.commands.executeCommand("setContext", "opis.project", projects.length > 0);
  await start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

async function start(): Promise<void> {
  await server?.stop();
  server = client();
  try {
    await server.start();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const choice = await vscode.window.showErrorMessage(`opis could not be started: ${why}`, "Settings");
    if (choice !== undefined) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "opis.command");
    }
  }
}
