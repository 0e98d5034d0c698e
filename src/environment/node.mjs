// After `npm ci`: one sentence where no Node of this system can run the commands, which are TypeScript. On Linux and on
// Windows with an x64 processor `npm ci` itself has just brought one that can.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`The commands of this project need Node 22.18 or newer, and this is ${process.versions.node}: install one from https://nodejs.org, and run npm ci again.`,
	);
	process.exit(1);
}
