// Key strokes and clicks as WebDriver and WebDriver BiDi want them: both take the same lists of actions.

const special: Record<string, string> = {
	Shift: "\uE008",
	Control: "\uE009",
	Enter: "\uE007",
	Tab: "\uE004",
	Escape: "\uE00C",
	Space: " ",
	ArrowUp: "\uE013",
	ArrowDown: "\uE015",
	Backspace: "\uE003",
	Home: "\uE011",
};

/** One key after the other, each named as Playwright names it: `a`, `Enter`, `Shift+Tab`. */
export const strokes = (keys: readonly string[]) => [
	{
		type: "key",
		id: "keyboard",
		actions: keys.flatMap((press) => {
			const held = press.length > 1 ? press.split("+").map((key) => special[key] ?? key) : [press];
			return [
				...held.map((value) => ({ type: "keyDown", value })),
				...held.toReversed().map((value) => ({ type: "keyUp", value })),
			];
		}),
	},
];

/** A click of the mouse at a place of the window. */
export const click = (x: number, y: number) => [
	{
		type: "pointer",
		id: "mouse",
		parameters: { pointerType: "mouse" },
		actions: [
			{ type: "pointerMove", x, y, duration: 0 },
			{ type: "pointerDown", button: 0 },
			{ type: "pointerUp", button: 0 },
		],
	},
];
