import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}

interface Workflow {
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string>; needs?: string; if?: string; steps: Step[] }>;
}

const workflows = globSync(".github/workflows/*.yml").map((path) => {
	const text = readFileSync(path, "utf8");
	return { path, text, workflow: parse(text) as Workflow };
});

describe.each(workflows.map((each) => [each.path, each] as const))("%s", (_, { text, workflow }) => {
	const jobs = Object.values(workflow.jobs);
	const steps = jobs.flatMap((job) => job.steps);

	test("pins every action by its commit, with the release beside it", () => {
		const uses = text.split("\n").filter((line) => /\buses:/.test(line));
		expect(uses.length).toBe(steps.filter((step) => step.uses).length);
		expect(uses.filter((line) => !/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
	});

	test("may read, and write nothing but what a job asks for by name", () => {
		expect(workflow.permissions).toEqual({ contents: "read" });
		const asked = jobs.map((job) => job.permissions ?? {});
		const publishes = steps.some((step) => step.uses?.startsWith("actions/deploy-pages@"));
		const expected = publishes && !("pull_request" in workflow.on) ? ["pages", "id-token"] : [];
		expect(asked.flatMap((permissions) => Object.keys(permissions))).toEqual(expected);
	});

	test("runs nothing that a pull request's title or branch could end up in", () => {
		expect(steps.filter((step) => step.run?.includes("${{")).map((step) => step.run)).toEqual([]);
		expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
		expect(text).not.toMatch(/\$\{\{[^}]*secrets/);
	});

	test("leaves no token in the checkout", () => {
		const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
		expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
	});
});

test("other people's hosts are asked on a schedule or by hand, and never for a pull request", () => {
	const asking = workflows.filter(({ text }) => /npm run (?:--silent )?links\b/.test(text));
	expect(asking.map(({ workflow }) => Object.keys(workflow.on))).toEqual([["schedule", "workflow_dispatch"]]);
});

describe("A pull request", () => {
	const { text, workflow } = workflows.find(({ path }) => path.endsWith("pull-request.yml"))!;
	const { scope, ...jobs } = workflow.jobs;

	test("is reviewed against the branch into which it is merged, as it is now", () => {
		const [review] = jobs["content"]!.steps.filter(({ run }) => run?.includes("npm run --silent review"));
		expect(review!.run).toContain("review -- HEAD^1 --format markdown");
		expect(jobs["content"]!.steps[0]!.with!["fetch-depth"]).toBe(2);
		expect(text).not.toContain("base.sha");
	});

	test("waits for the tests of the code where it touches more than content", () => {
		const conditional = Object.keys(jobs).filter((name) => jobs[name]!.if === "needs.scope.outputs.code == 'true'");
		expect(conditional).toEqual(["test", "slow", "windows"]);
		expect(conditional.map((name) => jobs[name]!.needs)).toEqual(["scope", "scope", "scope"]);
		expect(Object.keys(jobs).filter((name) => !jobs[name]!.if)).toEqual(["content", "preview"]);
	});

	// On Windows, bash may be that of another system.
	test.skipIf(process.platform === "win32").each<[path: string, code: boolean]>([
		["content/cities/aville.md", false],
		["content/media/library.png", false],
		["content/moved.txt", false],
		["content/pages/about.mdx", true],
		["src/site.ts", true],
		["docs/content/a.md", true],
		["package.json", true],
		[".github/workflows/publish.yml", true],
	])("that changes %s: code=%s", (path, code) => {
		const folder = mkdtempSync(join(tmpdir(), "atlas-scope-"));
		const git = (...args: string[]) =>
			execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@a.example", ...args]);
		git("init", "--quiet", "--initial-branch=main");
		git("commit", "--quiet", "--allow-empty", "--message", "Begin");
		git("switch", "--quiet", "--create", "change");
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), "words\n");
		git("add", ".");
		git("commit", "--quiet", "--message", "Change");
		git("switch", "--quiet", "main");
		// What others change in the meantime does not count.
		writeFileSync(join(folder, "code.ts"), "");
		git("add", ".");
		git("commit", "--quiet", "--message", "Change code");
		git("merge", "--quiet", "--no-ff", "change", "--message", "Merge");
		const output = join(folder, "output");
		const step = scope!.steps.find(({ run }) => run)!;
		execFileSync("bash", ["-e", "-c", step.run!], { cwd: folder, env: { ...process.env, GITHUB_OUTPUT: output } });
		expect(readFileSync(output, "utf8")).toBe(`code=${code}\n`);
		rmSync(folder, { recursive: true, force: true });
	});
});

test("the forms ask for a source, and the one for corrections takes the page from the address", () => {
	const form = (name: string) => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8"));
	const ids = (name: string) => form(name).body.flatMap(({ id }: { id?: string }) => id ?? []);
	expect(ids("correction.yml")).toEqual(["page", "wrong", "right", "source"]);
	expect(ids("city.yml")).toContain("sources");
	const foot = readFileSync("src/components/PageFoot.astro", "utf8");
	expect(foot).toContain('template: "correction.yml", page: file');
});
