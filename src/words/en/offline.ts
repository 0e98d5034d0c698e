/** Texts about a copy of the atlas that somebody carries away: what it is, how old it is, and whether it is whole. */
export const offline = {
	open: (name: string) => `Open the ${name}`,
	edition: (version: string, date: string) => `Version ${version}, ${date}`,
	commit: (commit: string) => `Commit ${commit}`,
	readme: (licence: string, licenceAddress: string, address: string, repository: string) => [
		"Open index.html by double click. Everything is in the folder site/: links, maps, filters and search work without\na network. Keep the two together. The folder site/ can also be put on any web server as it is.",
		"To see whether this copy is whole and unaltered, open site/offline.html and choose this folder there.\nsite/manifest.json lists every file with its SHA-256.",
		`Texts and data: ${licence}, ${licenceAddress}\nCode: MIT`,
		`The newest copy: ${address}\nThe files it is made from: ${repository}`,
	],
};
