import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";
import { command } from "./opis";

/** The server for everything that is open: TEI wherever it is, dumps where a project names their folders. */
export function client(): LanguageClient {
  const [program, ...first] = command();
  const settings = vscode.workspace.getConfiguration("opis");
  return new LanguageClient(
    "opis",
    "opis",
    { command: program, args: [...first, "lsp"] },
    {
      documentSelector: [
        { scheme: "file", language: "xml" },
        // which of them are dumps, opis.toml says, and the server reads it
        { scheme: "file", language: "plaintext", pattern: "**/*.txt" },
      ],
      initializationOptions: {
        schemas: settings.get<string[]>("schemas", []),
        schematron: settings.get<string[]>("schematron", []),
        catalogs: settings.get<string[]>("catalogs", []),
        editor: settings.get<string>("editor", ""),
      },
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/opis.toml") },
    },
  );
}
