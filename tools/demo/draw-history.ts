import type { EmploymentHistory } from "@/scenarios/screening/employment";
import { between, chance, pick } from "./chance";

type Post = Pick<EmploymentHistory[number], "employer" | "title" | "tasks">;

const posts: readonly Post[] = [
  {
    employer: "Brightwater Home Insurance",
    title: "Claims adviser",
    tasks:
      "Took first calls after floods and burst pipes, agreed next steps, wrote the notes for the loss adjuster.",
  },
  {
    employer: "Cobalt Mobile",
    title: "Chat agent",
    tasks: "Up to three chats at a time about bills and roaming. Handed over contracts in arrears.",
  },
  {
    employer: "Marketgate Grocers",
    title: "Checkout and service desk",
    tasks: "Returns, refunds and lost property.",
  },
  {
    employer: "Lindenhof Hotel",
    title: "Night receptionist",
    tasks: "Alone at the desk from ten to six: late arrivals, complaints about noise, two fire alarms.",
  },
  {
    employer: "Stanmere District Council",
    title: "Contact centre officer",
    tasks: "Council tax, bins and housing repairs by telephone; trained two new colleagues.",
  },
  {
    employer: "Aldergate Rail",
    title: "Customer host",
    tasks:
      "On board and on the platform, mostly when trains did not come. Wrote up compensation on the spot.",
  },
  { employer: "Peel & Porter Shoes", title: "Shop assistant", tasks: "" },
  {
    employer: "Osterley Veterinary Group",
    title: "Reception and triage",
    tasks: "Sorted urgent from not urgent on the telephone, often with people in tears.",
  },
  {
    employer: "Quayside Bistro",
    title: "Waiting staff, later shift lead",
    tasks: "Tables of up to twelve; dealt with complaints and with the kitchen.",
  },
  {
    employer: "Fenwood Energy",
    title: "Second line agent",
    tasks: "Meter faults and prepayment. Followed cases to the end, up to six weeks.",
  },
  {
    employer: "Selwyn Primary School",
    title: "Teaching assistant",
    tasks: "Supported children who find it hard to stay calm, and spoke with their parents.",
  },
  {
    employer: "Hallam Couriers",
    title: "Delivery driver",
    tasks: "Sixty drops a day. Knew most people on the round by name.",
  },
  {
    employer: "Calder Pharmacy",
    title: "Pharmacy counter assistant",
    tasks: "Prescriptions, waiting times, and explaining why something cannot be sold.",
  },
  {
    employer: "Northgate Bank",
    title: "Branch cashier",
    tasks: "Counter service and the first word on disputed payments.",
  },
  {
    employer: "Mossley Garden Centre",
    title: "Seasonal assistant",
    tasks: "Plants, deliveries, the café at weekends.",
  },
  {
    employer: "Hearth & Sons, family business",
    title: "Office and telephones",
    tasks: "Orders, invoices, and whoever rang about a stove that would not light.",
  },
  {
    employer: "Wexcombe General Hospital",
    title: "Outpatient clerk",
    tasks: "Booked and moved appointments for four clinics; told people about waits.",
  },
  {
    employer: "Tidewell Software",
    title: "Support intern",
    tasks: "Answered tickets from small shops, wrote eleven help articles.",
  },
];

/** The posts of one candidate, the present or last one first, before that month (as in "2026-03"). About one in nine gives none. */
export function drawHistory(person: number, before: string): EmploymentHistory {
  if (chance("keeps the history to themselves", person) < 0.11) return [];
  const first = Math.floor(chance("first post", person) * posts.length);
  const history: EmploymentHistory = [];
  let end = countMonths(before) - between(0, 4, "free since", person);
  for (let index = 0; index < between(1, 3, "posts", person); index += 1) {
    const post = posts[(first + index * 5) % posts.length] ?? pick(posts, "post", person);
    const from = end - between(5, 34, "months in a post", person * 4 + index);
    const still = index === 0 && chance("still there", person) < 0.4;
    history.push({ ...post, from: writeMonth(from), until: still ? null : writeMonth(end) });
    end = from - between(0, 7, "between posts", person * 4 + index);
  }
  return history;
}

function countMonths(month: string): number {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return year * 12 + of - 1;
}

const writeMonth = (months: number) =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
