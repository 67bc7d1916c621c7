# Whether the page is served: health.sh [PORT]. Bash asks by itself, for the image has no program to fetch anything with.
exec 3<> "/dev/tcp/127.0.0.1/${1:-8080}" || exit 1
printf 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 4 protocol status rest <&3
[ "$status" = 200 ]
