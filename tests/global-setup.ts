import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite, buildsFolder } from "./builds.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** The folder with the built site of the real content. Tests share it, and must not write into it. */
		dist: string;
	}
}

/** Builds the real content once for all projects that read it. With DIST, a folder that is built already, it skips the build. */
export default async function setup({ vitest }: TestProject) {
	const root = vitest.getRootProject();
	if ("dist" in root.getProvidedContext()) return;
	mkdirSync(buildsFolder, { recursive: true });
	const built = process.env["DIST"];
	root.provide("dist", built ? resolve(built) : (await buildSite({ name: "atlas" })).dist);
}
