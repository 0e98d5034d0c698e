import { expect, test } from "vitest";
import { measure } from "../../bench/process.ts";

test("processor time and memory count every process, also one that outlives its parent or is killed", async () => {
	const used = "const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };";
	const program = `${used} while (used() < 0.3);`;
	const node = process.execPath;
	const script = `"${node}" -e '${program} process.kill(process.pid, "SIGKILL");'; ("${node}" -e '${program}' > /dev/null 2>&1 &)`;
	const { processor, megabytes, exitCode } = await measure({ command: "sh", args: ["-c", script], cwd: process.cwd() });
	expect(exitCode).toBe(0);
	// Where no control group is to be had, nothing is measured rather than too little.
	if (processor === undefined) return;
	expect(processor).toBeGreaterThan(0.59);
	expect(megabytes).toBeGreaterThan(10);
});
