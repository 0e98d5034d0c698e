// The postinstall script: fails with one sentence where Node is too old to run the commands, which are TypeScript. On Linux
// and on x64 Windows `npm ci` installs a suitable Node by itself, and npm runs this script with it.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`The commands of this project need Node 22.18 or newer, and this is ${process.versions.node}: install one from https://nodejs.org, and run npm ci again.`,
	);
	process.exit(1);
}
