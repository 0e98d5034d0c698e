import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction } from "node:net";

/** What a host answers: the head of a response, or why there is none. */
export type HostAnswer =
	| {
			status: number;
			location?: string | undefined /** In milliseconds. */;
			retryAfter?: number | undefined;
			text: string;
	  }
	| { fault: string };

export interface SendOptions {
	/** The longest time until an answer is there, in milliseconds. */
	timeout: number;
	/** Names the site, so that whoever runs a host knows who asks. */
	userAgent: string;
	/** Finds the address of a host by its name; the system's own function, if it is left out. */
	lookup?: LookupFunction | undefined;
}

/** The most of a body that is read, in bytes. */
const maxBody = 100_000;

/**
 * Sends one request. Follows no redirect, and never throws.
 *
 * @param wantsText  whether the body is read; otherwise the head of the response is enough, and the connection is closed
 */
export function send(
	url: URL,
	method: "HEAD" | "GET",
	{ timeout, userAgent, lookup }: SendOptions,
	wantsText = false,
): Promise<HostAnswer> {
	const { request } = url.protocol === "https:" ? https : http;
	return new Promise((done) => {
		const fail = (error: Error) => done({ fault: faultOf(error, timeout) });
		const options = {
			method,
			headers: { "user-agent": userAgent, accept: "*/*" },
			signal: AbortSignal.timeout(timeout),
			// A host that is asked once a second need not keep a connection open.
			agent: false,
			...(lookup && { lookup }),
		};
		const sent = request(url, options, (response) => {
			const { statusCode: status = 0, headers } = response;
			const head = { status, location: headers.location, retryAfter: millisecondsIn(headers["retry-after"]) };
			response.on("error", fail);
			if (!wantsText) {
				done({ ...head, text: "" });
				response.destroy();
				return;
			}
			let text = "";
			response.setEncoding("utf8").on("data", (part: string) => {
				text += part;
				if (text.length > maxBody) response.destroy(new Error("its answer is too long"));
			});
			response.on("end", () => done({ ...head, text }));
		});
		sent.on("error", fail).end();
	});
}

/** The value of a header `Retry-After`, which is a number of seconds or a date, in milliseconds from now. */
function millisecondsIn(retryAfter: string | undefined): number | undefined {
	if (retryAfter === undefined) return undefined;
	const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
	return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const faults: Record<string, string> = {
	ENOTFOUND: "no host of this name is known",
	EAI_AGAIN: "the name of its host could not be looked up",
	ECONNREFUSED: "its host refuses connections",
	ECONNRESET: "its host broke the connection off",
	EPIPE: "its host broke the connection off",
	EHOSTUNREACH: "no way leads to its host",
	ENETUNREACH: "no way leads to its host",
};

/** Why a request failed, as the end of a sentence. */
function faultOf(error: NodeJS.ErrnoException, timeout: number): string {
	const { name, code = "", message } = error;
	if (name === "AbortError" || name === "TimeoutError" || code === "ETIMEDOUT") {
		return `its host did not answer within ${timeout / 1000} seconds`;
	}
	if (faults[code]) return faults[code];
	if (/CERT|TLS|SSL|EPROTO|SIGNATURE/.test(code)) return `its host's certificate or encryption is at fault (${code})`;
	return `the connection failed (${code || message})`;
}
