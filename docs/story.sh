#!/usr/bin/env bash
# A journey from the first call to discharge and back, told over HTTP. Needs a running program with its demo people:
#   docs/story.sh [http://localhost:8080]
set -euo pipefail
base=${1:-http://localhost:8080}
today=$(date -u +%F) yesterday=$(date -u -d yesterday +%F) soon=$(date -u -d '+14 days' +%F)
now=$(date -u -d '-10 minutes' +%FT%TZ) then=$(date -u -d '+2 days' +%FT%TZ)
declare -A tokens
version=0

new_id() {
  cat /proc/sys/kernel/random/uuid 2> /dev/null || uuidgen | tr A-Z a-z
}

client=$(new_id) journey=$(new_id)

sign_in() {
  tokens[$1]=$(curl -fsS -u "$1:$1" -d grant_type=client_credentials "$base/oauth2/token" \
    | sed 's/.*"access_token" *: *"\([^"]*\)".*/\1/')
}

send() { # who, address, body
  curl -sS -o "$answer" -w '%{http_code}' -H "Authorization: Bearer ${tokens[$1]}" \
    -H 'Content-Type: application/json' -d "$3" "$base/api/$2"
}

say() { # who, command on the journey, body
  local status
  status=$(send "$1" "$2" "$3")
  printf '%-12s %-66s %s\n' "$1" "${2/$journey/…}" "$status"
  case $status in
    20?) version=$(sed -n 's/.*"version" *: *\([0-9]*\).*/\1/p' "$answer") ;;
    *) cat "$answer"; exit 1 ;;
  esac
}

refused() { # rule, who, command, body
  local status
  status=$(send "$2" "$3" "$4")
  printf '%-12s %-66s %s  %s\n' "$2" "${3/$journey/…}" "$status" \
    "$(sed -n 's/.*"detail" *: *"\([^"]*\)".*/\1/p' "$answer")"
  [ "$status" = 422 ] && grep -q "\"rule\" *: *\"$1\"" "$answer"
}

show() { # who, view, what must stand in it
  curl -sS -o "$answer" -H "Authorization: Bearer ${tokens[$1]}" \
    "$base/api/journeys/$journey${2:+/$2}?at-least=$journey:$version"
  printf '%-12s %-66s %s\n' "$1" "shows $2" "$3"
  grep -q "$3" "$answer" || { cat "$answer"; exit 1; }
}

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT
for who in receptionist triage clinician clinician2 manager; do sign_in "$who"; done

say receptionist "clients/$client/register-client" '{"name": {"alias": "Oak"}, "language": "en",
  "contacts": [{"kind": "telephone", "value": "07700 900199", "safe": true}]}'
say receptionist "journeys/$journey/record-enquiry" "{\"clientId\": \"$client\", \"source\": \"self\",
  \"channel\": \"telephone\", \"service\": \"community-drug-service\", \"receivedOn\": \"$yesterday\"}"
say receptionist "journeys/$journey/refer-client" "{\"clientId\": \"$client\", \"source\": \"self\",
  \"service\": \"community-drug-service\", \"receivedOn\": \"$yesterday\", \"reason\": \"Wants to cut down\",
  \"substances\": [{\"drug\": \"heroin\", \"route\": \"smoke\", \"frequency\": \"daily\"}],
  \"referrer\": {\"who\": \"The surgery\", \"contact\": \"by letter\", \"wantsFeedback\": true}}"
say triage "journeys/$journey/accept-referral" '{"criteria": [{"criterion": "Lives in the area", "met": "yes"}]}'
show clinician due-work referral-feedback
say receptionist "journeys/$journey/give-referral-feedback" '{"to": "The surgery", "channel": "letter"}'
say receptionist "journeys/$journey/book-appointment" "{\"appointmentId\": \"$(new_id)\", \"kind\": \"triage\",
  \"at\": \"$then\"}"
say triage "journeys/$journey/assess-triage" '{"seriousness": "moderate", "urgency": "soon", "risks": []}'
show clinician due-work naloxone
say triage "journeys/$journey/record-naloxone" '{"outcome": "supplied", "kits": 1}'
say manager "journeys/$journey/assign-keyworker" '{"keyworker": "clinician"}'

roles='[{"party": "client", "who": "Oak", "responsibility": "Rings on Mondays"},
  {"party": "individual", "who": "clinician", "responsibility": "Rings back"}]'
agreed='{"client": "agreed", "worker": "clinician"}'
refused R13 clinician "journeys/$journey/agree-initial-care-plan" "{\"domains\": [{\"domain\": \"health\",
  \"answer\": \"needs\", \"needs\": [\"Sleep\"]}], \"roles\": [], \"agreement\": $agreed, \"copy\": \"offered\",
  \"reviewOn\": \"$soon\"}"
say clinician "journeys/$journey/agree-initial-care-plan" "{\"domains\": [{\"domain\": \"health\",
  \"answer\": \"needs\", \"needs\": [\"Sleep\"]}], \"roles\": $roles, \"agreement\": $agreed, \"copy\": \"offered\",
  \"reviewOn\": \"$soon\"}"
refused R21 clinician "journeys/$journey/give-care-plan-copy" '{"to": "service", "recipient": "The housing office"}'
say clinician "journeys/$journey/give-care-plan-copy" '{"to": "client", "form": "paper"}'

session=$(new_id)
refused R4 clinician "journeys/$journey/record-session" "{\"sessionId\": \"$session\", \"kind\": \"brief\",
  \"mode\": \"in-person\", \"startedAt\": \"$now\"}"
say clinician "journeys/$journey/record-session" "{\"sessionId\": \"$session\", \"kind\": \"brief\",
  \"mode\": \"in-person\", \"startedAt\": \"$now\", \"cravingMastery\": 4, \"triggersUnderstood\": true,
  \"newGoals\": [{\"goalId\": \"$(new_id)\", \"statement\": \"A week without mornings\", \"change\": \"reduce\",
  \"horizon\": \"7d\"}], \"handover\": {\"plan\": \"Rings on Monday\", \"urgentRisks\": [{\"what\": \"Alone tonight\",
  \"actionTaken\": \"Rang the sister\", \"toldWhom\": \"The duty worker\", \"toldAt\": \"$now\",
  \"owner\": \"clinician\", \"nextCheckOn\": \"$today\"}]}}"
say clinician2 "journeys/$journey/acknowledge-urgent-risks" "{\"sessionId\": \"$session\"}"
show clinician2 opening 'A week without mornings'
show clinician2 risks '"acknowledgedBy" *: *"clinician2"'
refused R46 clinician "journeys/$journey/defer-due-work" "{\"work\": \"urgent-risk\", \"until\": \"$soon\",
  \"reason\": \"busy\"}"

help=$(new_id)
say clinician "journeys/$journey/refer-to-intervention" "{\"interventionId\": \"$help\",
  \"modality\": \"psychosocial\", \"setting\": \"community\"}"
say clinician "journeys/$journey/start-intervention" "{\"interventionId\": \"$help\"}"
say clinician "journeys/$journey/end-intervention" "{\"interventionId\": \"$help\", \"exit\": \"planned\"}"
show clinician interventions '"state" *: *"ended"'
refused R16 clinician "journeys/$journey/complete-comprehensive-assessment" '{"domains": []}'

leave="\"exit\": \"planned\", \"reason\": \"completed-drug-free\", \"dischargedOn\": \"$today\""
refused R23 clinician "journeys/$journey/discharge" "{$leave}"
refused R42 clinician "journeys/$journey/discharge" "{$leave, \"naloxone\": \"supplied\"}"
say clinician "journeys/$journey/discharge" "{$leave, \"naloxone\": \"supplied\", \"riskCarriedBy\": \"The surgery\"}"
show clinician sessions ended-with-journey
say receptionist "journeys/$journey/return-to-treatment" "{\"source\": \"self\", \"receivedOn\": \"$today\"}"
show clinician '' '"journey" *: *"in-treatment"'
echo "Oak is back; nothing that was recorded before is lost."
