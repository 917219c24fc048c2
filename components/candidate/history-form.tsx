"use client";

import { Plus } from "lucide-react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, type FormState, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { PostFields } from "./post-fields";
import { emptyPost, type TypedPost, writePost } from "./typed-post";
import { useTypedPosts } from "./use-typed-posts";

const most = 12;

type Props = {
  keep: FormAction;
  /** Under which what is typed outlives a reload. */
  draftKey: string;
};

/** The posts of an employment history, as many as the candidate wants to give. */
export function HistoryForm({ keep, draftKey }: Props) {
  const { posts, setPosts, forget } = useTypedPosts(draftKey);
  const [state, send] = useActionState(async (before: FormState, form: FormData) => {
    const after = await keep(before, form);
    if (after.problem === "") forget();
    return after;
  }, untouched);
  const change = (id: string, part: Partial<TypedPost>) =>
    setPosts(posts.map((post) => (post.id === id ? { ...post, ...part } : post)));
  return (
    <form action={send} className="mt-6">
      <input type="hidden" name="history" value={JSON.stringify(posts.map(writePost))} />
      <ol>
        {posts.map((post, index) => (
          <li key={post.id} className="border-hairline border-t py-6">
            <PostFields
              post={post}
              index={index}
              state={state}
              onChange={(part) => change(post.id, part)}
              onRemove={() => setPosts(posts.filter(({ id }) => id !== post.id))}
            />
          </li>
        ))}
      </ol>
      <div className="border-hairline border-t pt-6">
        <FormMessage state={state} />
        <div className="flex flex-wrap gap-3">
          {posts.length < most && (
            <Button onClick={() => setPosts([...posts, emptyPost()])} className="max-sm:w-full">
              <Plus aria-hidden className="size-4" />
              {posts.length === 0 ? "Add a post" : "Add another post"}
            </Button>
          )}
          <SubmitButton busy="Saving …" className="max-sm:w-full">
            {posts.length === 0 ? "Go on without" : "Save and go on"}
          </SubmitButton>
        </div>
      </div>
    </form>
  );
}
