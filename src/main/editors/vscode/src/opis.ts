import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";

/** How opis is started here: as the settings say, as the folder brings it, or from the path. */
export function command(): [string, ...string[]] {
  const [program, ...rest] = vscode.workspace.getConfiguration("opis").get<string[]>("command", []);
  if (program !== undefined) {
    return [program, ...rest];
  }
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const launcher = join(folder.uri.fsPath, "opis");
    if (process.platform !== "win32" && isProgram(launcher)) {
      return [launcher];
    }
  }
  return ["opis"];
}

/** What opis prints; where it comes to nothing, what it says of that is the error. */
export function run(args: string[], folder: string | undefined): Promise<string> {
  const [program, ...first] = command();
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...first, ...args],
      { cwd: folder, maxBuffer: 1 << 28, encoding: "utf8" },
      (error, out, said) => {
        // findings make the exit code 1, and the result is there all the same
        if (error !== null && out === "") {
          reject(new Error(said.trim() || error.message));
        } else {
          resolve(out);
        }
      },
    );
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
