import { useEffect, useState } from "react";
import { z } from "zod";
import { type TypedPost, typedPost } from "./typed-post";

/** The posts that are being typed; they outlive a reload until they are forgotten. */
export function useTypedPosts(key: string) {
  const [posts, show] = useState<TypedPost[]>([]);
  useEffect(() => {
    // What was typed before the page woke is newer than what was kept.
    show((typed) => (typed.length > 0 ? typed : readPosts(key)));
  }, [key]);
  const setPosts = (next: TypedPost[]) => {
    show(next);
    keep(key, JSON.stringify(next));
  };
  return { posts, setPosts, forget: () => keep(key, null) };
}

function readPosts(key: string): TypedPost[] {
  try {
    return z.array(typedPost).parse(JSON.parse(localStorage.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}

function keep(key: string, text: string | null) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Without storage it stands in the form only.
  }
}
