import { X } from "lucide-react";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { TypedPost } from "./typed-post";

type Props = {
  post: TypedPost;
  /** From 0. */
  index: number;
  state: FormState;
  onChange: (part: Partial<TypedPost>) => void;
  onRemove: () => void;
};

/** The fields of one post. */
export function PostFields({ post, index, state, onChange, onRemove }: Props) {
  const still = useId();
  // What was typed is here already: only the problems of what came back are news.
  const problems = { ...state, values: {} };
  const bind = (name: "employer" | "title" | "from" | "until" | "tasks") => ({
    name: `${index}.${name}`,
    value: post[name],
    state: problems,
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  const month = { type: "month", placeholder: "2024-05", pattern: "\\d{4}-\\d{2}" };
  return (
    <fieldset className="min-w-0">
      <div className="flex items-center justify-between gap-4">
        <legend className="float-left font-strong">Post {index + 1}</legend>
        <Button kind="plain" size="small" onClick={onRemove}>
          <X aria-hidden className="size-4" />
          Remove<span className="sr-only"> post {index + 1}</span>
        </Button>
      </div>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <TextField
          {...bind("title")}
          label="What you were"
          maxLength={120}
          autoComplete="organization-title"
        />
        <TextField {...bind("employer")} label="Where" maxLength={120} autoComplete="organization" />
        <TextField {...bind("from")} {...month} label="From" />
        <div>
          {post.still ? (
            <p className="mb-1 font-strong text-note">Until now</p>
          ) : (
            <TextField {...bind("until")} {...month} label="Until" />
          )}
          <div className="mt-1 flex min-h-8 items-center gap-2 text-note">
            <input
              id={still}
              type="checkbox"
              checked={post.still}
              onChange={({ target }) => onChange({ still: target.checked })}
              className="size-4 accent-primary"
            />
            <label htmlFor={still}>I am still there</label>
          </div>
        </div>
      </div>
      <TextAreaField
        {...bind("tasks")}
        label="What you did there"
        optional
        maxLength={600}
        hint="A sentence or two."
        className="mt-4"
      />
    </fieldset>
  );
}
