"use client";

import { useEffect } from "react";

type Props = { form: string };

/** Keeps empty fields out of the address to which a form leads. Without scripts they stand there and mean nothing. */
export function DropEmptyFields({ form }: Props) {
  useEffect(() => {
    const found = document.getElementById(form);
    const drop = ({ formData }: FormDataEvent) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    };
    found?.addEventListener("formdata", drop);
    return () => found?.removeEventListener("formdata", drop);
  }, [form]);
  return null;
}
