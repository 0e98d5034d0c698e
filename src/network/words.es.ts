const numerals = ["", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];

const name = "Red Mundial de Ciudades del Aprendizaje de la UNESCO";
const award = "Premio UNESCO Ciudad del Aprendizaje";
const list = new Intl.ListFormat("es", { type: "conjunction" });

/** The interface's sentences about this network, in Spanish. */
export const es = {
	regions: {
		africa: "África",
		"arab-states": "Estados Árabes",
		"asia-and-the-pacific": "Asia y el Pacífico",
		"europe-and-north-america": "Europa y América del Norte",
		"latin-america-and-the-caribbean": "América Latina y el Caribe",
	},
	inRegions: {
		africa: "en África",
		"arab-states": "en los Estados Árabes",
		"asia-and-the-pacific": "en Asia y el Pacífico",
		"europe-and-north-america": "en Europa y América del Norte",
		"latin-america-and-the-caribbean": "en América Latina y el Caribe",
	},
	areas: {
		"inclusion-and-empowerment": "Empoderamiento individual y cohesión social",
		"prosperity-and-culture": "Desarrollo económico y prosperidad cultural",
		sustainability: "Desarrollo sostenible",
		"education-system": "Aprendizaje inclusivo en el sistema educativo",
		"families-and-communities": "Aprendizaje revitalizado en las familias y las comunidades",
		workplace: "Aprendizaje eficaz para el trabajo y en el lugar de trabajo",
		technology: "Uso ampliado de las tecnologías de aprendizaje modernas",
		quality: "Mejor calidad del aprendizaje",
		"culture-of-learning": "Una cultura dinámica del aprendizaje a lo largo de toda la vida",
		"political-will": "Voluntad y compromiso políticos firmes",
		governance: "Gobernanza y participación de todas las partes interesadas",
		resources: "Movilización y utilización de recursos",
	},
	practices: {
		description: "Lo que hacen las ciudades del aprendizaje, contado para que otra ciudad pueda hacerlo también.",
		areasTitle: "Características fundamentales de las ciudades del aprendizaje",
		areasOwn:
			"A cuál de las doce áreas pertenece una práctica es una valoración del atlas. Los nombres de las áreas son los de las",
	},
	home: {
		title: "Lo que aprenden las ciudades que se proponen aprender",
		kind: "Un atlas independiente de las ciudades del aprendizaje de la UNESCO",
		lead: "Una ciudad del aprendizaje ayuda a aprender a cualquier edad: en la escuela y en el trabajo, en la biblioteca y en la calle. Este atlas reúne lo que prueban esas ciudades y cita la fuente de cada dato.",
		questions: [
			{ ask: "¿Cómo se organiza un festival del aprendizaje?", pages: ["topics/run-a-learning-festival"] },
			{ ask: "¿Quién paga el aprendizaje?", pages: ["topics/pay-for-it"] },
			{
				ask: "¿Cómo llegar a quienes la escuela dejó atrás?",
				pages: ["topics/reach-people-who-left-school-early", "themes/inclusion"],
			},
			{ ask: "¿Qué puede hacer una biblioteca?", pages: ["topics/take-the-library-to-people", "themes/libraries"] },
			{
				ask: "¿Cómo se sigue aprendiendo en la vejez?",
				pages: ["topics/learn-in-later-life", "themes/older-learners"],
			},
			{
				ask: "¿Cómo encuentran su lugar quienes acaban de llegar?",
				pages: ["topics/welcome-newcomers", "themes/migrants-and-refugees"],
			},
			{
				ask: "¿Cómo aprenden a leer y escribir las personas adultas?",
				pages: ["topics/teach-adults-to-read", "themes/literacy"],
			},
			{
				ask: "¿Qué puede hacer una universidad por su ciudad?",
				pages: ["topics/work-with-universities", "themes/higher-education"],
			},
		],
	},
	introduction: "¿Qué es una ciudad del aprendizaje?",
	independent:
		"Un proyecto independiente. No forma parte de la UNESCO ni de su Instituto para el Aprendizaje a lo Largo de Toda la Vida, y no habla en su nombre.",
	city: {
		awards: award,
		about: (name: string, country: string) =>
			`${name}, ${country}: lo que dicen de ella las fuentes públicas como ciudad del aprendizaje.`,
		noProfile: (name: string) => `Todavía no hay un perfil de ${name}. Esto es lo que cuentan las fuentes públicas.`,
		known: ({
			name: city,
			joined,
			awards,
			cities,
			where,
		}: {
			name: string;
			joined?: number | undefined;
			awards: number[];
			cities: number;
			where: string;
		}) =>
			[
				joined && `${city} es miembro de la ${name} desde ${joined}.`,
				awards.length > 0 &&
					`${joined ? "Recibió" : `${city} recibió`} el ${award} en ${list.format(awards.map(String))}.`,
				`${joined || awards.length > 0 ? "Es" : `${city} es`} ${cities === 1 ? "la única ciudad" : `una de las ${numerals[cities] ?? cities} ciudades`} de este atlas ${where}.`,
			]
				.filter(Boolean)
				.join(" "),
	},
	lists: {
		regions: "Las cinco regiones en que la UNESCO agrupa a sus Estados miembros.",
		themes: "En qué trabajan las ciudades del aprendizaje.",
		interviews: "Lo que dicen quienes dirigen ciudades del aprendizaje.",
		citiesIn: (where: string) => `Ciudades del aprendizaje ${where}`,
	},
	years: {
		description: `Cuándo ingresó cada ciudad en la ${name}, si lo dice alguna fuente.`,
		about:
			"No existe un registro público con fechas. Algunos anuncios dan el año en que se nombró a una ciudad; otros, el año en que empezó a ser miembro. La página de cada ciudad cita su fuente.",
	},
	awards: {
		title: `El ${award}`,
		description: `Las ciudades del atlas que han recibido el ${award}, por año.`,
		about: "El premio se concede a miembros que han hecho avances sobresalientes como ciudades del aprendizaje.",
	},
	chapters: [
		{ heading: "Policy level", label: "Cómo se dirige" },
		{ heading: "Practical level", label: "Qué hace" },
	],
	profiles: "Las ciudades que tienen un perfil escrito y las que todavía no lo tienen.",
	timeline: {
		description: "Cómo ha crecido la red de ciudades del aprendizaje: los totales anunciados y las ciudades del atlas.",
		left: "Los totales también bajan: hay ciudades que dejan la red, y desde 2019 algunos anuncios solo cuentan a los miembros activos.",
	},
	zim: "Perfiles, voces, cifras y mapas de ciudades del aprendizaje, con sus fuentes",
	search: {
		examples: ["festivales del aprendizaje", "personas mayores", "México", "alcalde de Medellín", "premio 2024"],
		city: "ciudad del aprendizaje miembro ingresó ingreso",
		award: (year: number) =>
			`${award} ${year} premio premiada premiadas galardón galardonada galardonadas ganadora ganadoras ganó distinción reconocimiento`,
		regions: {
			africa: ["africano", "africana", "africanas", "África subsahariana"],
			"arab-states": [
				"mundo árabe",
				"países árabes",
				"Oriente Medio",
				"Medio Oriente",
				"Oriente Próximo",
				"Norte de África",
			],
			"asia-and-the-pacific": ["Asia", "asiático", "asiática", "Pacífico", "Oceanía", "Asia-Pacífico"],
			"europe-and-north-america": [
				"Europa",
				"europeo",
				"europea",
				"América del Norte",
				"Norteamérica",
				"norteamericano",
				"norteamericana",
			],
			"latin-america-and-the-caribbean": [
				"América Latina",
				"Latinoamérica",
				"latinoamericano",
				"latinoamericana",
				"Sudamérica",
				"América del Sur",
				"Caribe",
				"Iberoamérica",
			],
		},
		asks: {
			member: "aprendizaje unesco gnlc uil",
			answers: [
				{
					asks: [
						[
							"ingresar|ingresa|ingreso|unirse|unirme|une|entrar|entra|sumarse|adherirse|adhesión|solicitar|solicitud|candidatura|postular|postularse|convertirse|ser|membresía|admisión|requisitos",
							"cómo|ingresar|unirse|sumarse|adherirse|solicitar|solicitud|candidatura|postular|postularse|convertirse|requisitos|pasos",
						],
					],
					also: "ciudad ciudades del aprendizaje red mundial unesco gnlc miembro miembros uil nueva nuevo criterios proceso condiciones plazo convocatoria pasos puede se parte formar a al de la las los en una un para que qué hay mi",
					line: "Una ciudad presenta su candidatura por medio de la Comisión Nacional de Cooperación con la UNESCO de su país, cuando el Instituto de la UNESCO para el Aprendizaje a lo Largo de Toda la Vida abre una convocatoria.",
					label: "Cómo ingresa una ciudad",
					href: "learning-cities.html#how-a-city-joins",
				},
				{
					asks: [["gnlc|red"]],
					also: "ciudad ciudades del aprendizaje unesco mundial global explicar uil qué que es la de",
					line: "Ciudades que se han propuesto ofrecer aprendizaje a toda su población, reunidas en una red de la UNESCO.",
					label: "Más sobre la red",
					href: "learning-cities.html#the-network",
				},
				{
					asks: [["aprendizaje", "ciudad|ciudades", "qué|que|definición|significa|significado|explicar|concepto"]],
					also: "unesco exactamente término del de es son una un las la por quiere decir",
					line: "Una ciudad del aprendizaje ofrece aprendizaje a personas de todas las edades: en la escuela y en el trabajo, en casa y en el barrio.",
					label: "Qué es una ciudad del aprendizaje",
					href: "learning-cities.html",
				},
			],
		},
	},
};
