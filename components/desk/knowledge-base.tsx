import { ArrowLeft, Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { OutgoingWhat } from "@/components/chat/outgoing";
import { Button } from "@/components/ui/button";
import type { Desk } from "@/scenarios/show-desk";
import { ArticleBody } from "./article-body";
import { searchArticles } from "./search-articles";

type Props = { desk: Desk; ended: boolean; onTake: (what: OutgoingWhat) => void };

/** The articles of the house. What one opens is recorded, and so is what one searches for with Enter. */
export function KnowledgeBase({ desk, ended, onTake }: Props) {
  const [query, setQuery] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const searched = useRef("");
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (openId) back.current?.focus();
  }, [openId]);

  const open = (article: string) => {
    setOpenId(article);
    if (!ended) onTake({ kind: "action", action: "open-article", fields: { article } });
  };
  const recordSearch = () => {
    const words = query.trim();
    if (ended || words === "" || words === searched.current) return;
    searched.current = words;
    onTake({ kind: "action", action: "search", fields: { query: words } });
  };

  const article = desk.articles.find(({ id }) => id === openId);
  const found = searchArticles(desk.articles, query);
  return (
    <div className="py-4">
      <search className="block px-5">
        <form
          className="flex items-center gap-2 rounded-field border border-edge bg-sheet px-3 focus-within:outline-2 focus-within:outline-primary"
          onSubmit={(event) => {
            event.preventDefault();
            recordSearch();
          }}
        >
          <Search aria-hidden className="size-4 shrink-0 text-soft" />
          <input
            type="search"
            aria-label="Search the knowledge base"
            placeholder="Search the knowledge base"
            data-target="search"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setOpenId(null);
            }}
            className="min-h-10 w-full min-w-0 bg-transparent text-note outline-none"
          />
        </form>
      </search>
      {article ? (
        <article className="px-5 pt-3">
          <Button ref={back} kind="plain" size="small" onClick={() => setOpenId(null)} className="-ml-3">
            <ArrowLeft aria-hidden className="size-4" />
            All articles
          </Button>
          <h3 className="mt-2 mb-2">{article.title}</h3>
          <div className="text-note">
            <ArticleBody body={article.body} />
          </div>
        </article>
      ) : (
        <ul className="mt-3 border-hairline border-t">
          {found.map(({ id, title }) => (
            <li key={id} className="border-hairline border-b">
              <button
                type="button"
                onClick={() => open(id)}
                className="-outline-offset-2 min-h-11 w-full px-5 py-2 text-left hover:text-primary"
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="px-5 pt-3 text-note text-soft">
        {query &&
          !article &&
          (found.length === 0
            ? "No article has all of these words. Try fewer, or another word."
            : `${found.length} of ${desk.articles.length} articles`)}
      </p>
    </div>
  );
}
