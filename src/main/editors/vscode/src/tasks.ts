import * as vscode from "vscode";
import { command } from "./opis";

/** Ready-made tasks, and those of tasks.json: opis over a whole folder, its findings in the list of problems. */
export class Tasks implements vscode.TaskProvider {
  async provideTasks(): Promise<vscode.Task[]> {
    const tasks: vscode.Task[] = [];
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      tasks.push(task(folder, "validate this folder", ["validate", "--format", "gcc", "."]));
      tasks.push(task(folder, "encode dumps into tei/", ["encode", "--format", "gcc", "-o", "tei/", "dumps"]));
    }
    return tasks;
  }

  resolveTask(asked: vscode.Task): vscode.Task | undefined {
    const said: unknown = asked.definition["arguments"];
    const args = Array.isArray(said) ? said.filter((a): a is string => typeof a === "string") : [];
    return args.length === 0 ? undefined : task(asked.scope, asked.name, args, asked.definition);
  }
}

function task(
  scope: vscode.Task["scope"],
  name: string,
  args: string[],
  definition: vscode.TaskDefinition = { type: "opis", arguments: args },
): vscode.Task {
  const [program, ...first] = command();
  const process = new vscode.ProcessExecution(program, [...first, ...args]);
  return new vscode.Task(definition, scope ?? vscode.TaskScope.Workspace, name, "opis", process, "$opis");
}
