import { notFound } from "next/navigation";
import { AppError } from "@/access/app-error";

/** What was asked for, or the page that says that there is no such thing. */
export async function findOrNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}
