import type { ComponentProps } from "react";
import { buttonStyle } from "./button-style";

type Props = ComponentProps<"button"> & {
  kind?: Parameters<typeof buttonStyle>[0];
  size?: Parameters<typeof buttonStyle>[1];
};

/** A button that never submits a form by accident: give `type="submit"` where it should. */
export function Button({ kind = "outline", size = "normal", className = "", ...rest }: Props) {
  return <button type="button" className={`${buttonStyle(kind, size)} ${className}`} {...rest} />;
}
