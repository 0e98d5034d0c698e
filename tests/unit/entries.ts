import type { Content, Entry } from "../../src/model/entry.ts";
import { type CityFrontMatter, city } from "../../src/schemas/city.ts";
import { type EventFrontMatter, event } from "../../src/schemas/event.ts";
import { type InterviewFrontMatter, interview } from "../../src/schemas/interview.ts";
import { areaIds, type PracticeFrontMatter, practice } from "../../src/schemas/practice.ts";
import { type ThemeFrontMatter, theme } from "../../src/schemas/theme.ts";
import { type TopicFrontMatter, topic } from "../../src/schemas/topic.ts";

const absent = { absent: "unknown" };

/** An entry whose data went through the real schema. What is not given is the least that the schema asks for. */
export const cityEntry = (id: string, data: Record<string, unknown> = {}, html = ""): Entry<CityFrontMatter> => ({
	id,
	language: "en",
	html,
	body: "",
	headings: [],
	data: city.parse({
		name: id,
		country: "IE",
		facts: { population: absent, gdpPerCapita: absent, schooling: absent, memberSince: absent },
		sources: [],
		reviewed: "2026-01-31",
		...data,
	}),
});

export const interviewEntry = (
	id: string,
	data: Record<string, unknown> = {},
	html = "",
): Entry<InterviewFrontMatter> => ({
	id,
	language: "en",
	html,
	body: "",
	headings: [],
	data: interview.parse({
		title: id,
		kind: "interview",
		city: "aville",
		speakers: [{ name: "A. Speaker", role: "Mayor" }],
		summary: "What was said.",
		themes: ["reading"],
		completeness: "part",
		sources: [{ id: "page", title: "A page", publisher: "A publisher" }],
		reviewed: "2026-01-31",
		...data,
	}),
});

export const themeEntry = (id: string): Entry<ThemeFrontMatter> => ({
	id,
	language: "en",
	html: "<p>What it is about.</p>",
	body: "What it is about.",
	headings: [],
	data: theme.parse({ title: id, description: "What belongs to it." }),
});

export const practiceEntry = (
	id: string,
	data: Record<string, unknown> = {},
	html = "",
): Entry<PracticeFrontMatter> => ({
	id,
	language: "en",
	html,
	body: "",
	headings: [],
	data: practice.parse({
		title: id,
		city: "aville",
		summary: "What is done.",
		areas: [areaIds[0]],
		themes: ["reading"],
		status: { state: "running", asOf: "2025", source: "page" },
		sources: [{ id: "page", title: "A page", publisher: "A publisher", date: "2025" }],
		reviewed: "2026-01-31",
		...data,
	}),
});

export const topicEntry = (id: string, data: Record<string, unknown>): Entry<TopicFrontMatter> => ({
	id,
	language: "en",
	html: "",
	body: "",
	headings: [],
	data: topic.parse({ title: id, description: "What is asked.", themes: ["reading"], ...data }),
});

export const eventEntry = (id: string, data: Record<string, unknown>): Entry<EventFrontMatter> => ({
	id,
	language: "en",
	html: "",
	body: "",
	headings: [],
	data: event.parse({
		title: id,
		source: "page",
		sources: [{ id: "page", title: "A page", publisher: "A publisher" }],
		reviewed: "2026-01-31",
		...data,
	}),
});

export const content = (parts: Partial<Content>): Content => ({
	cities: [],
	interviews: [],
	themes: [],
	practices: [],
	topics: [],
	events: [],
	names: [],
	...parts,
});
