import markdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";

const pathOf = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export default function (config) {
  const newestFirst = (api) => api.getFilteredByTag("article").sort((a, b) => b.date - a.date);
  const by = (list) => (api) => {
    const terms = {};
    for (const article of newestFirst(api)) {
      for (const name of article.data[list]) {
        (terms[name] ??= []).push(article);
      }
    }
    return Object.keys(terms).sort().map((name) => ({ name, path: pathOf(name), articles: terms[name] }));
  };
  config.setLibrary("md", markdownIt({ html: true }).use(footnotes));
  config.addPassthroughCopy("style.css");
  config.addFilter("pathOf", pathOf);
  config.addFilter("day", (date) => day.format(date));
  config.addFilter("iso", (date) => date.toISOString());
  config.addCollection("newest", newestFirst);
  config.addCollection("countries", by("countries"));
  config.addCollection("topics", by("topics"));
  return { dir: { input: "content", includes: "../_includes" }, markdownTemplateEngine: false };
}
