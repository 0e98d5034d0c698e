// `npm run addresses`, before a release: builds the site and writes down which addresses have to hold from now on.

import { spawn } from "node:child_process";

const build = spawn("npm", ["run", "--silent", "build"], {
	env: { ...process.env, RENEW_ADDRESSES: "1" },
	stdio: "inherit",
	shell: process.platform === "win32",
});
build.on("close", (code) => {
	process.exitCode = code ?? 1;
});
