scoutsuite_results =
{
 "account_id": "never-shown",
 "environment": "default",
 "last_run": {
  "ruleset_name": "default",
  "time": "2026-11-20 19:16:10+0000",
  "version": "5.14.0"
 },
 "provider_code": "aws",
 "services": {
  "harbour": {
   "filters": {},
   "findings": {
    "harbour-berths-open": {
     "checked_items": 3,
     "flagged_items": 2,
     "level": "danger",
     "description": "Berths are open",
     "items": []
    },
    "harbour-fares-unsigned": {
     "checked_items": 3,
     "flagged_items": 0,
     "level": "warning",
     "description": "Berths are open",
     "items": []
    },
    "harbour-unused": {
     "checked_items": 0,
     "flagged_items": 0,
     "level": "warning",
     "description": "Berths are open",
     "items": []
    }
   },
   "berths_count": 2
  }
 }
}
