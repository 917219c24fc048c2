/** Who is meant: managers, teams, people at fault. */
export const peopleClasses = {
  boss: "manager|managers|supervisor|supervisors|team lead|team leader|teamlead|team-leader|boss|head of _|superintendent|director|superior|superiors|shift lead|duty lead|branch lead|floor lead|my lead|senior colleague|senior agent|management|ombudsman officer|managing director|lead|chief|general manager|complaints lead",
  team: "team|teams|department|departments|desk|specialist|specialists|specialised colleague|engineer|engineers|technician|technicians|experts|expert|lab|office|unit|division|security|back office|officer|adviser|advisor|accountant|lawyers|counsel|pharmacist|nurse|nurses|developers|accounts|valuations|underwriters|investigators|hotline|line|author|lead|group|service|people|side|folks|finance|legal|compliance|claims|billing|fraud|technical support|tech support|second level|account manager|warehouse team|clinician|chemist|logistics|relations|operations|crew",
  worker:
    "driver|drivers|courier|couriers|engineer|engineers|technician|picker|packer|warehouse|colleague|colleagues|lad|lads|bloke|chap|agent|agents|developers|devs|developer|sales|salesman|marketing|reception|receptionist|depot|branch|cleaners|cleaner|supplier|suppliers|factory|manufacturer|contractor|contractors|shop|seller|hotel|team|department|teams|postman|fitter|crew|staff|shift|guy|guys|girl|girls|lady|boys|bank|carrier|airline|airport|partner|office|lot|the other department|logistics|whoever|somebody|someone|accounts|billing|chef|kitchen|trainer|tutor|teacher|bookings|designer|designers|owner|landlord|host|finance",
  customerside:
    "you|your (computer|phone|laptop|browser|device|internet|wifi|router|bank|card|husband|wife|son|daughter|partner|neighbour|own|equipment|handset|settings|email|provider|setup|set-up|side|end|typing|mistake|fault)",
  name: "sir|madam|miss|mr|mrs|ms|dear|love|mate|friend|brother|sister|ma|boss|po",
} as const;
