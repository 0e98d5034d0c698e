import type { AnswerFacts, AnswerWords } from "../en/answers.ts";
import { count, onDate, plural } from "./grammar.ts";
import { network } from "./network.ts";

/** Words by which a question in Spanish is put, which say nothing of what it is about. */
const small =
	"a al algo algún alguna algunas algunos ante con cómo como cuál cual cuáles cuales cuando cuándo cuánta cuántas cuánto cuántos dame de del dentro desde donde dónde e el ella ellas ellos en entre era es esa ese eso esta está están este esto estos fue fueron ha han hay he hasta la las le les lo los más me mi mostrar muestra muéstrame no o os para pero por porque puede pueden puedo que qué quiero quién quien quiénes quienes se según ser si sí sin sobre son su sus te tiene tienen todo tu u un una unas uno unos veo ver y ya";

/** The questions that the search answers by a sentence and a link, a closed table. The first that fits is the answer. */
export function answers(facts: AnswerFacts): AnswerWords[] {
	const { member } = network.search.asks;
	const practice = "práctica prácticas proyecto proyectos programa programas";
	const cities = `${small} ciudad ciudades miembro miembros red ${member}`;
	const award =
		"premio|premios|premiada|premiadas|premiado|premiados|galardón|galardones|galardonada|galardonadas|ganadora|ganadoras|ganador|ganadores|ganó|ganaron|ganado|ganar|distinción|distinguidas|reconocimiento";
	const announced = facts.announced
		? ` ${onDate(facts.announced.date).replace(/^e/, "E")} se ${plural(facts.announced.members, { one: "anunció", many: "anunciaron", other: "anunciaron" })} ${count(facts.announced.members, "miembro", "miembros")}.`
		: "";
	const total = `El atlas abarca ${count(facts.cities, "ciudad", "ciudades")} de ${count(facts.countries, "país", "países")}.`;
	return [
		...network.search.asks.answers,
		{
			asks: [["dos|varias|varios|repetidas|repetido|nuevamente|múltiples|veces", award]],
			also: `${cities} dos veces vez ocasiones más recibieron recibido`,
			line: facts.severalAwards,
			label: "Todas las ediciones del premio",
			href: "awards.html",
		},
		{
			asks: [
				[award, "{region}|{country}"],
				[award, "{year}"],
			],
			also: `{region} {country} {year} ${cities} recibió recibieron recibido obtuvo obtuvieron`,
			line: "Premio Ciudad del Aprendizaje, {scope}: {n}.",
			label: "Verlas en la lista de ciudades",
			href: "cities.html",
			lists: "awarded",
		},
		{
			asks: [[award]],
			also: `${cities} explicar población recibió recibieron recibido`,
			line: `${count(facts.winners, "ciudad", "ciudades")} del atlas ${plural(facts.winners, { one: "ha", many: "han", other: "han" })} recibido el ${network.city.awards}.`,
			label: "Todas las ediciones del premio",
			href: "awards.html",
			lists: "awarded",
		},
		{
			asks: [["comparar|compara|comparación|comparando|comparativa|versus|vs"]],
			also: cities,
			line: "Puedes comparar hasta cuatro ciudades.",
			label: "Comparar ciudades",
			href: "compare.html",
		},
		{
			asks: [
				["{country}|{region}", "ciudad|ciudades|miembro|miembros|red"],
				["{country}|{region}", "cuántas|cuántos|cuantas|cuantos|número|cantidad|total"],
			],
			also: `{country} {region} ${cities} todas todos cuántas cuántos cuantas cuantos número cantidad total mundo`,
			line: "{scope}: {n} en el atlas.",
			label: "Verlas en la lista de ciudades",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [["cuántas|cuántos|cuantas|cuantos|número|cantidad|total", "ciudad|ciudades|miembro|miembros"]],
			also: `${cities} mundo existen`,
			line: `${total}${announced}`,
			label: "Todas las ciudades, para filtrar y ordenar",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [
				["grande|grandes|mayor|mayores|poblada|pobladas|megaciudad|megaciudades"],
				["población|habitantes|millón|millones", "más|superior|encima|millón|millones|mayor"],
			],
			also: `${cities} población habitantes millón millones {number} superior encima más personas mundo`,
			line: `Mayor población del atlas: ${facts.largest}.`,
			label: "Ciudades por población",
			href: "cities.html?sort=population",
		},
		{
			asks: [["pequeña|pequeñas|chica|chicas|menor|mínima"], ["población|habitantes", "menos|inferior|debajo|menor"]],
			also: `${cities} población poblada pobladas habitantes {number} menos inferior debajo más personas mundo`,
			line: `Menor población del atlas: ${facts.smallest}.`,
			label: "Ciudades por población",
			href: "cities.html?sort=population",
		},
		{
			asks: [["población|poblaciones|habitantes"]],
			also: `${cities} ordenadas tabla cifras tamaño`,
			line: `Mayor población del atlas: ${facts.largest}.`,
			label: "Ciudades por población",
			href: "cities.html?sort=population",
		},
		{
			asks: [["mapa|mapas"]],
			also: `${cities} mundo mundial atlas global vista`,
			line: `En el mapa: ${facts.onMap} de ${count(facts.cities, "ciudad", "ciudades")}.`,
			label: "El mapa",
			href: "cities.html",
		},
		{
			asks: [
				["lista|listas|listado|índice|directorio|registro|ciudades|miembros", "ciudad|ciudades|miembros"],
				["todas|todos|cada", "ciudad|ciudades|miembros"],
			],
			also: `${cities} completa completo alfabética alfabético todas todos`,
			line: `${total}${announced}`,
			label: "Todas las ciudades, para filtrar y ordenar",
			href: "cities.html",
		},
		{
			asks: [["offline|zim|kiwix|epub|ebook|usb|kindle|desconectado"], ["sin", "conexión|internet"]],
			also: `${small} descargar descarga copia leer lectura versión sitio web atlas sin conexión internet usar memoria libro electrónico`,
			line: "El atlas entero se puede descargar y leer sin conexión.",
			label: "Copia sin conexión",
			href: "offline.html",
		},
		{
			asks: [
				["descargar|descarga|descargas|bajar|csv|json|dataset|datasets|xlsx|excel|api|exportar"],
				["datos", "abiertos|todos|completos|obtener"],
				["datos"],
			],
			also: `${cities} datos todos obtener archivo archivos tabla tablas hoja cálculo abiertos completos base atlas sitio`,
			line: "Todos los datos se pueden descargar en CSV y JSON.",
			label: "Descargar los datos",
			href: "data.html",
		},
		{
			asks: [["licencia|licencias|copyright|autor|reutilizar|reutilización|cc"]],
			also: `${small} datos texto textos contenido contenidos atlas sitio condiciones derechos uso usar`,
			line: "Los textos y los datos se pueden usar libremente con la licencia CC BY 4.0, siempre que se nombre el atlas.",
			label: "Qué pide la licencia",
			href: "data.html#licence",
		},
		{
			asks: [["citar|cita|citas|citación|bibtex|ris|zotero|referencia|referencias|mendeley"]],
			also: `${small} página páginas sitio atlas datos fuente correctamente bien apa`,
			line: "La página de cada ciudad, voz y práctica termina con su cita, también para gestores de referencias.",
			label: "Citar los datos en conjunto",
			href: "data.html",
		},
		{
			asks: [
				[
					"quién|quien|quiénes|quienes",
					"hace|hacen|hizo|hicieron|mantiene|mantienen|creó|crearon|escribe|escribió|publica|paga|financia|dirige|responsable|responsables|autor|autores|detrás|dueño",
				],
				[
					"aviso|responsable|responsables|mantenedor|mantenedores|editor|editores|contacto|contactar",
					"sitio|web|atlas|aviso|legal|responsable|responsables|editor|editores",
				],
				["acerca|sobre|contacto|contactar", "atlas|sitio|web"],
			],
			also: `${small} sitio web atlas página proyecto detrás legal`,
			line: network.independent,
			label: "Quién hace el atlas",
			href: "about.html#who-makes-it",
		},
		{
			asks: [
				[
					"fuentes|fuente|datos|hechos|método|metodología|cifras",
					"cómo|como|método|metodología|comprueban|comprobados|verifican|verificados|hechos",
				],
			],
			also: `${small} datos cifras fuentes atlas comprueban comprobados verifican verificados hacen obtienen hechos`,
			line: "Cada cifra tiene su año y su fuente, y cada cifra que falta, un motivo.",
			label: "Cómo se elaboran los datos",
			href: "method.html",
		},
		{
			asks: [
				[
					"mal|fracasó|fracaso|fracasos|fracasaron|falló|fallo|fallos|dificultad|dificultades|difícil|difíciles|obstáculo|obstáculos|errores|lecciones|problemas",
				],
			],
			also: `${cities} ${practice} salió aprendieron aprendida aprendidas`,
			line: "Prácticas que cuentan qué fue difícil y qué se hizo al respecto.",
			label: "Qué fue difícil",
			href: "practices.html#told-difficulties",
		},
		{
			asks: [
				[
					"evaluada|evaluadas|evaluado|evaluación|evaluaciones|evidencia|evidencias|prueba|pruebas|demostrado",
					"independiente|independientes|externa|externas|externo|fuera|prácticas",
				],
			],
			also: `${cities} ${practice} otros otras`,
			line: "Prácticas que examinó alguien que no las dirige.",
			label: "Examinadas por otros",
			href: "practices.html#told-independent",
		},
		{
			asks: [["personal|plantilla|empleados|empleadas|trabajadores|coordinadores|coordinadoras|puestos"]],
			also: `${cities} ${practice} necesita necesitan hace falta trabaja trabajan dirige barrio barrios centro centros festival festivales cuántas cuántos`,
			line: "Prácticas que cuentan quién trabaja en ellas.",
			label: "Quién trabaja en ella",
			href: "practices.html#told-staff",
		},
		{
			asks: [
				["pequeña|pequeñas|pequeño|pequeños|chica|chicas", "ciudades|ciudad|pueblos|pueblo|municipios"],
				["ciudades|pueblos|municipios", "menos|inferior|debajo", "{number}|100.000|100,000"],
			],
			also: `${practice} ${small} habitantes personas población 000 mil hacen hacer menos`,
			line: "Lo que hacen las ciudades de menos de 100.000 habitantes.",
			label: "Prácticas de ciudades pequeñas",
			href: "practices.html#size-small",
		},
		{
			asks: [
				[
					"terminó|terminaron|terminada|terminadas|acabó|acabaron|interrumpida|interrumpidas|suspendida|suspendidas|canceladas|cerradas",
					"práctica|prácticas|proyecto|proyectos|programa|programas|qué|que|quién|por",
				],
			],
			also: cities,
			line: "Prácticas que han terminado o se interrumpieron, y por qué, si lo cuenta alguna fuente.",
			label: "Terminadas o interrumpidas",
			href: "practices.html#told-ended",
		},
		{
			asks: [
				[
					"prácticas|práctica|ejemplos|cuestiones|cuestión|preguntas|experiencias",
					"todas|todos|lista|mejores|buenas|buena|prácticas|cuestiones",
				],
			],
			also: `${cities} hacen ejemplos`,
			line: "Las cuestiones reúnen lo que hacen las ciudades ante una misma pregunta, con sus prácticas.",
			label: "Todas las cuestiones",
			href: "topics.html",
		},
		{
			asks: [
				[
					"colaborar|contribuir|participar|editar|corregir|corrección|correcciones|error|errores|mejorar|sugerir|informar|avisar|equivocado|equivocada",
				],
			],
			also: `${small} ciudad página texto dato datos error añadir agregar algo nuevo nueva atlas`,
			line: "Cualquiera puede corregir o añadir una página, solo con un navegador.",
			label: "Colaborar",
			href: "contribute.html",
		},
		{
			asks: [["falta|faltan|faltantes|cobertura|completo|completitud|lagunas|incompleto"]],
			also: `${cities} datos atlas cifras está`,
			line: "Una página cuenta lo que el atlas sabe de cada región y lo que no sabe.",
			label: "¿Está completo el atlas?",
			href: "coverage.html",
		},
		{
			asks: [["{year}"]],
			also: `${cities} ingresó ingresaron ingreso entraron unieron nuevas nuevos admitidas incorporaron incorporación desde`,
			line: "Ciudades por el año en que ingresaron: {scope}.",
			label: "Ciudades que ingresaron en {year}",
			href: "years.html#joined-{year}",
		},
		{
			asks: [["cronología|historia|crecimiento|creció|evolución"]],
			also: `${cities} ha crecido`,
			line: `Cómo creció la red, año tras año.${announced}`,
			label: "Cronología",
			href: "timeline.html",
		},
		{
			asks: [["temas|tema|asuntos|asunto|materias|temáticas"]],
			also: `${cities} lista todos todas`,
			line: `El atlas ordena lo que hacen las ciudades en ${count(facts.themes, "tema", "temas")}.`,
			label: "Todos los temas",
			href: "themes.html",
		},
		{
			asks: [["entrevistas|entrevista|discursos|discurso|declaraciones|declaración|voces"]],
			also: `${cities} lista todas todos alcalde alcaldes alcaldesa alcaldesas dirigentes líderes`,
			line: `El atlas resume ${count(facts.interviews, "voz", "voces")}: entrevistas, discursos y declaraciones.`,
			label: "Todas las voces",
			href: "interviews.html",
		},
	];
}
