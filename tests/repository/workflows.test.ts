import { globSync, readFileSync } from "node:fs";
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
	jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
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
		const expected = "pull_request" in workflow.on ? [] : ["pages", "id-token"];
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

test("the forms ask for a source, and the one for corrections takes the page from the address", () => {
	const form = (name: string) => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8"));
	const ids = (name: string) => form(name).body.flatMap(({ id }: { id?: string }) => id ?? []);
	expect(ids("correction.yml")).toEqual(["page", "wrong", "right", "source"]);
	expect(ids("city.yml")).toContain("sources");
	const foot = readFileSync("src/components/PageFoot.astro", "utf8");
	expect(foot).toContain('template: "correction.yml", page: file');
});
