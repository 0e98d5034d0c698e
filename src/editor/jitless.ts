// zod would compile its schemas with `new Function`, which the content policy forbids, and each attempt would be reported.
// Each page of the editor imports this file first: it has to run before any schema is made.

import * as z from "zod";

z.config({ jitless: true });
