import type { MoveReading } from "../move-reading";

/** Internal codes or technical terms that the customer has not used and that it does not explain. */
export const jargon: MoveReading = {
  move: "jargon",
  rules: [
    {
      says: ["^_"],
      codes: 2,
      words: [4, 80],
      marks: "sentence",
      unless: ["(means|stands for|short for|that is the|in plain|called|also known|which is)"],
    },
    {
      says: ["^_"],
      codes: 1,
      words: [3, 14],
      marks: "sentence",
      question: false,
      unless: [
        "(means|stands for|short for|that is|in plain|called|your|number|reference|order|case|ticket|booking|room|flight|seat|gate|row|claim|you|please|hi|hello|sorry|code|train|bus|to you|box|type|menu|press|screen|says|label|under|marked|i have|i will|i am|done|sent|ref|noted|logged)",
      ],
    },
    {
      says: [
        "(l1|l2|l3|tier|sev|sev1|sev2|sev3|kyc|sla|rma|crm|erp|poi|pnr|ivr|csat|sku|eob|edd|cdd|hlr|imsi|onu|ont|olt|dslam|snr|mtu|bgp|dns|dhcp|vlan|nat|apn|oauth|sso|mfa|totp|uuid|api endpoint|soft fail|chargeback code|mandate run|whitelist uid|pre-auth|adjudicated|payload|handshake|provisioning|re-provision|backend|webhook|idempotent|cache|purge|propagate|propagated|propagation|firmware image|bootloader|deprecated|latency|packet loss|tokenised|token expired|soft pull|nostro|value date|cost centre|attenuation|throughput|schema|endpoint|kernel|regex|mainframe|formulary|triaged|deauth|attestation|nomcodes|con's|manifest|reconciliation batch|escalation matrix|workflow|parameter|config|middleware|load balancer|cron job|batch job|legacy system|cold-chain|flag (was|is|had|has)|instance|node)",
      ],
      marks: "sentence",
      unless: [
        "(means|stands for|short for|in plain|called|which is (a|the|just)|that is (a|the|just))",
        "clear (the |your )?cache",
      ],
      codes: 1,
    },
  ],
  makes: [
    "The CRM shows an RMA in L2.",
    "Your DSLAM has a low SNR.",
    "Flush the DNS on the CPE.",
    "The PNR needs an EMD.",
    "It failed the KYC check at EDD.",
    "The OLT dropped the ONT.",
    "It's an SLA breach under SOP 4.",
    "The API returned a 401 from the IDP.",
  ],
  misses: [
    "The PDF is in your email.",
    "Your TV needs a new USB cable.",
    { customer: "The DSLAM shows low SNR", reply: "Yes, the DSLAM has a low SNR." },
    "SNR means how clear the line is.",
    "I'm in the UK.",
    "OK, NO PROBLEM.",
  ],
};
